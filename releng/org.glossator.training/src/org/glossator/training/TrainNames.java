package org.glossator.training;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.glossator.engine.entity.Clusters;
import org.glossator.engine.entity.Gazetteer;
import org.glossator.engine.entity.NameFeatures;
import org.glossator.engine.entity.NameKnowledge;
import org.glossator.engine.entity.NameTagger;
import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.score.Scores;
import org.glossator.text.record.AnnotatedDocument;

/**
 * Trains the name tagger: {@code TrainNames DATA_FOLDER MODELS_FOLDER WRITTEN_TEXTS MARKED_TEXTS OUT_MODEL}, where MODELS_FOLDER
 * holds {@code clusters.gz}, {@code classes.gz} and {@code gazetteer.gz}, and the folder MARKED_TEXTS texts of {@link MarkedTexts}. With
 * {@code -0} to {@code -4} as the model to write it holds out every fifth document of the edited texts and every fifth marked text, and
 * prints precision, recall and F1 on them; else it trains on everything but the WNUT tweets, which do harm. The same data give
 * the same model, bit for bit.
 */
public final class TrainNames {

	private static final int SIZE = NameTagger.LABELS.size();
	private static final int ROWS = 1 << NameTagger.BITS;
	private static final int RAREST = 2;
	private static final int FOLDS = 5;

	private TrainNames() {
	}

	/** See above. */
	public static void main(String[] arguments) throws IOException {
		Path data = Path.of(arguments[0]);
		boolean holdOut = arguments[4].startsWith("-");
		int fold = holdOut && arguments[4].length() > 1 ? Integer.parseInt(arguments[4].substring(1)) : 0;
		NameKnowledge known = knowledge(Path.of(arguments[1]));
		Dictionary names = Lexicons.load(null).dictionary("entity");
		List<ConllCorpus.Document> learned = new ArrayList<>();
		List<ConllCorpus.Document> edited = new ArrayList<>();
		List<ConllCorpus.Document> test = new ArrayList<>();
		List<Path> files;
		try (var listing = Files.list(data)) {
			files = listing.filter(f -> f.toString().endsWith(".conll") && !f.getFileName().toString().startsWith("wnut")).sorted().toList();
		}
		for (Path file : files) {
			boolean tweets = file.toString().contains("btc");
			int number = 0;
			for (ConllCorpus.Document document : ConllCorpus.read(file)) {
				LabelRepair.apply(document.text(), document.labels(), names);
				if (holdOut && !tweets && number++ % FOLDS == fold) {
					test.add(document);
				} else {
					learned.add(document);
					if (!tweets) {
						edited.add(document);
					}
				}
			}
		}
		List<ConllCorpus.Document> written = NameTexts.read(Path.of(arguments[2]));
		List<AnnotatedDocument> marked = new ArrayList<>(MarkedTexts.read(Path.of(arguments[3])));
		marked.removeIf(document -> Scores.spans(document.annotations(), "entity").isEmpty());
		List<AnnotatedDocument> heldOut = new ArrayList<>();
		for (int i = fold; holdOut && i < marked.size(); i += FOLDS) {
			heldOut.add(marked.get(i));
		}
		marked.removeAll(heldOut);
		written.addAll(NameTexts.read(marked));
		learned.addAll(written);
		Set<String> ordinary = InventedNames.ordinary(learned);
		InventedNames others = new InventedNames(ordinary, 41);
		edited.forEach(document -> learned.add(others.copy(document)));
		NameTagger tagger = train(learned, known, names);
		if (holdOut) {
			PartsOfSpeech tags = new PartsOfSpeech();
			new NameReport(tagger, known, Boolean.getBoolean("errors")).print(test.stream().map(tags::of).toList());
			System.out.println("Marked texts held out, seven kinds:");
			NameReport.printKinds(heldOut, tagger, known);
			System.out.println("The same with invented names:");
			InventedNames invented = new InventedNames(ordinary, 7);
			new NameReport(tagger, known, false).print(test.stream().map(invented::copy).map(tags::of).toList());
		} else {
			Path out = Path.of(arguments[4]);
			try (DataOutputStream model = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(out)))) {
				tagger.write(model);
			}
			System.out.println("wrote " + out + ", " + Files.size(out) / 1024 + " KB");
		}
	}

	private static NameKnowledge knowledge(Path models) throws IOException {
		try (DataInputStream clusters = open(models.resolve("clusters.gz")); DataInputStream classes = open(models.resolve("classes.gz"));
				DataInputStream gazetteer = open(models.resolve("gazetteer.gz"))) {
			return new NameKnowledge(Clusters.read(clusters), Clusters.read(classes), Gazetteer.read(gazetteer));
		}
	}

	private static DataInputStream open(Path model) throws IOException {
		return new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(model)), 1 << 16));
	}

	private static NameTagger train(List<ConllCorpus.Document> learned, NameKnowledge known, Dictionary names) {
		List<int[][]> rows = new ArrayList<>();
		List<int[]> labels = new ArrayList<>();
		int[] counts = new int[ROWS];
		for (ConllCorpus.Document document : learned) {
			NameFeatures features = new NameFeatures(document.text(), known, names);
			for (int s = 0; s < document.text().sentences(); s++) {
				rows.add(rows(document, features, s, counts));
				labels.add(Arrays.copyOfRange(document.labels(), document.text().first(s), document.text().limit(s)));
			}
		}
		boolean[] frequent = new boolean[ROWS];
		for (int row = 0; row < ROWS; row++) {
			frequent[row] = counts[row] >= RAREST;
		}
		ConditionalField field = new ConditionalField(frequent);
		field.fit(rows, labels);
		return tagger(field.weights(), field.transitions());
	}

	private static int[][] rows(ConllCorpus.Document document, NameFeatures features, int s, int[] counts) {
		int first = document.text().first(s);
		int limit = document.text().limit(s);
		int[][] rows = new int[limit - first][];
		for (int i = first; i < limit; i++) {
			int[] found = features.at(i);
			for (int f = 0; f < found.length; f++) {
				found[f] = NameTagger.row(found[f]);
				counts[found[f]]++;
			}
			rows[i - first] = found;
		}
		return rows;
	}

	/** The weights in eight bits. */
	private static NameTagger tagger(float[] weights, float[] transitions) {
		float[] sizes = new float[weights.length];
		int used = 0;
		for (float weight : weights) {
			if (weight != 0) {
				sizes[used++] = Math.abs(weight);
			}
		}
		Arrays.sort(sizes, 0, used);
		// The few largest weights are cut off so that the many small ones keep their differences.
		float scale = sizes[(int) (used * 0.9999)] / 127;
		byte[] rounded = new byte[weights.length];
		for (int i = 0; i < rounded.length; i++) {
			rounded[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / scale)));
		}
		return new NameTagger(rounded, scale, transitions);
	}
}
