package org.glossator.training;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

import org.glossator.engine.entity.Gazetteer;

/**
 * Makes the gazetteer that the engine ships of what is in nlp4j-english (Apache-2.0): {@code MakeGazetteer NAMES CLASSES
 * DATA_FOLDER OUT}, where NAMES is {@code en-named-entity-gazetteers-simplified.xz} of that jar after {@code xz -d}: a
 * serialized tree of words with the numbers of the lists that a name is in; CLASSES is {@code
 * en-ambiguity-classes-simplified.xz}, likewise: a map from words to parts of speech. Words are ordinary that the training
 * data write small outside of names, or that are written small as other than a noun in the singular.
 */
public final class MakeGazetteer {

	/** The lists by number, as their content shows; those of words, works, jobs and money are left out. */
	private static final Map<Integer, Integer> LISTS = Map.of(0, Gazetteer.ORGANISATION, 6, Gazetteer.PLACE, 9, Gazetteer.EVENT, 11, Gazetteer.PLACE, 12, Gazetteer.THING,
			13, Gazetteer.ORGANISATION, 14, Gazetteer.PERSON);
	private static final int FEWEST = 2;

	private final Map<Integer, Integer> phrases = new TreeMap<>();
	private final Map<Integer, int[]> words = new TreeMap<>();
	private final Set<Integer> ordinary = new TreeSet<>();

	private MakeGazetteer() {
	}

	/** Stands for the serialized tree. */
	private static final class Tree implements Serializable {
		private static final long serialVersionUID = 1;
		@SuppressWarnings("unused") // named as in the file
		private Node n_root;
	}

	/** Stands for a node of it: the words that may follow, and the lists of what ends here. */
	private static final class Node extends HashMap<Object, Node> {
		private static final long serialVersionUID = 1;
		private Object value;
	}

	/** Reads the two classes of the file as ours; nothing else but collections is let in. */
	private static final class TreeReader extends ObjectInputStream {
		TreeReader(InputStream in) throws IOException {
			super(in);
			setObjectInputFilter(java.io.ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;org.glossator.training.*;!*"));
		}

		@Override
		protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
			ObjectStreamClass read = super.readClassDescriptor();
			return read.getName().endsWith(".PrefixTree") ? ObjectStreamClass.lookup(Tree.class) : read.getName().endsWith(".PrefixNode") ? ObjectStreamClass.lookup(Node.class) : read;
		}
	}

	/** See above. */
	public static void main(String[] arguments) throws IOException, ClassNotFoundException {
		MakeGazetteer made = new MakeGazetteer();
		try (ObjectInputStream in = new TreeReader(new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])), 1 << 20))) {
			made.walk(((Tree) in.readObject()).n_root, "");
		}
		made.words.values().removeIf(counts -> java.util.Arrays.stream(counts).limit(Gazetteer.LAST_OF_ORGANISATION).sum() < FEWEST);
		made.classes(Path.of(arguments[1]));
		made.data(Path.of(arguments[2]));
		Path out = Path.of(arguments[3]);
		try (DataOutputStream model = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(out)))) {
			made.gazetteer().write(model);
		}
		System.out.println(made.phrases.size() + " names, " + made.words.size() + " words, " + Files.size(out) / 1024 + " KB");
	}

	private void classes(Path file) throws IOException, ClassNotFoundException {
		try (ObjectInputStream in = new TreeReader(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
			for (Map.Entry<?, ?> entry : ((Map<?, ?>) in.readObject()).entrySet()) {
				String word = (String) entry.getKey();
				boolean verbal = ((Collection<?>) entry.getValue()).stream().map(Object::toString).anyMatch(tag -> !tag.equals("NN") && !tag.startsWith("NNP") && !tag.equals("FW"));
				if (verbal && isSmall(word)) {
					ordinary.add(Gazetteer.words(word)[0]);
				}
			}
		}
	}

	private void data(Path folder) throws IOException {
		List<Path> files;
		try (var listing = Files.list(folder)) {
			files = listing.filter(f -> f.toString().endsWith(".conll")).sorted().toList();
		}
		Map<String, Integer> small = new HashMap<>();
		for (Path file : files) {
			for (ConllCorpus.Document document : ConllCorpus.read(file)) {
				for (int i = 0; i < document.labels().length; i++) {
					if (document.labels()[i] == 0 && isSmall(document.text().word(i))) {
						small.merge(document.text().word(i), 1, Integer::sum);
					}
				}
			}
		}
		small.forEach((word, times) -> {
			if (times >= FEWEST) {
				ordinary.add(Gazetteer.words(word)[0]);
			}
		});
	}

	private static boolean isSmall(String word) {
		return word.length() > 2 && word.length() < 16 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
	}

	private void walk(Node node, String path) {
		if (node.value instanceof Collection<?> lists) {
			int kinds = 0;
			for (Object list : lists) {
				kinds |= LISTS.getOrDefault(Integer.valueOf(list.toString()), 0);
			}
			if (kinds != 0) {
				add(path, kinds);
			}
		}
		node.forEach((word, next) -> walk(next, path.isEmpty() ? word.toString() : path + " " + word));
	}

	private void add(String name, int kinds) {
		int[] hashes = Gazetteer.words(name);
		int n = hashes.length;
		if (n == 0 || n > Gazetteer.LONGEST || name.length() < 3 || !Character.isUpperCase(name.codePointAt(0)) || name.indexOf(',') >= 0 || name.indexOf('(') >= 0) {
			return;
		}
		int phrase = 0;
		for (int word : hashes) {
			phrase = Gazetteer.phrase(phrase, word);
		}
		phrases.merge(phrase, kinds, (a, b) -> a | b);
		if ((kinds & Gazetteer.PERSON) != 0 && n > 1) {
			count(hashes[0], Gazetteer.FIRST_OF_PERSON);
			count(hashes[n - 1], Gazetteer.LAST_OF_PERSON);
		}
		for (int word : hashes) {
			if ((kinds & Gazetteer.PLACE) != 0) {
				count(word, Gazetteer.OF_PLACE);
			}
			if ((kinds & Gazetteer.ORGANISATION) != 0) {
				count(word, Gazetteer.OF_ORGANISATION);
			}
		}
		if ((kinds & Gazetteer.ORGANISATION) != 0 && n > 1) {
			count(hashes[n - 1], Gazetteer.LAST_OF_ORGANISATION);
		}
	}

	private void count(int word, int part) {
		words.computeIfAbsent(word, w -> new int[Gazetteer.ROLES])[part]++;
	}

	private Gazetteer gazetteer() {
		ordinary.forEach(word -> words.computeIfAbsent(word, w -> new int[Gazetteer.ROLES]));
		int[] names = new int[phrases.size()];
		byte[] kinds = new byte[names.length];
		int used = 0;
		for (Map.Entry<Integer, Integer> entry : phrases.entrySet()) {
			names[used] = entry.getKey();
			kinds[used++] = entry.getValue().byteValue();
		}
		int[] known = new int[words.size()];
		short[] roles = new short[known.length];
		used = 0;
		for (Map.Entry<Integer, int[]> entry : words.entrySet()) {
			known[used] = entry.getKey();
			roles[used++] = Gazetteer.roles(entry.getValue(), ordinary.contains(entry.getKey()));
		}
		return new Gazetteer(names, kinds, known, roles);
	}
}
