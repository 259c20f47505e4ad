package org.glossator.training;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

import org.glossator.engine.entity.Clusters;

/**
 * Makes the clusters that the engine ships of those in nlp4j-english (Apache-2.0): {@code MakeClusters IN OUT}, where IN
 * is {@code en-brown-clusters-simplified-lowercase.xz} of that jar after {@code xz -d}: a serialized map from a word to
 * the prefixes of its cluster, the longest of which is the whole.
 */
public final class MakeClusters {

	private MakeClusters() {
	}

	/** See above. */
	public static void main(String[] arguments) throws IOException, ClassNotFoundException {
		Map<String, String> longest = new TreeMap<>();
		try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(Path.of(arguments[0]))))) {
			in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;!*"));
			for (Map.Entry<?, ?> entry : ((Map<?, ?>) in.readObject()).entrySet()) {
				String word = (String) entry.getKey();
				String bits = "";
				for (Object prefix : (Collection<?>) entry.getValue()) {
					bits = prefix.toString().length() > bits.length() ? prefix.toString() : bits;
				}
				if (word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '.')) {
					longest.put(word, bits);
				}
			}
		}
		List<String> clusters = new ArrayList<>(new TreeSet<>(longest.values()));
		Map<Integer, Short> byHash = new TreeMap<>();
		longest.forEach((word, bits) -> byHash.putIfAbsent(Clusters.hash(word), (short) java.util.Collections.binarySearch(clusters, bits)));
		int[] hashes = new int[byHash.size()];
		short[] numbers = new short[byHash.size()];
		int used = 0;
		for (Map.Entry<Integer, Short> entry : byHash.entrySet()) {
			hashes[used] = entry.getKey();
			numbers[used++] = entry.getValue();
		}
		Path out = Path.of(arguments[1]);
		try (DataOutputStream model = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(out)))) {
			new Clusters(clusters.toArray(String[]::new), hashes, numbers).write(model);
		}
		System.out.println(hashes.length + " words in " + clusters.size() + " clusters, " + Files.size(out) / 1024 + " KB");
	}
}
