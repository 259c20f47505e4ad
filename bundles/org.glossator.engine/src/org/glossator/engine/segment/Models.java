package org.glossator.engine.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.model.BaseModel;

/**
 * OpenNLP's English models, each loaded when first asked for and then shared: models are immutable, the taggers made
 * of them are not. In Equinox the model jars are fragments of the OpenNLP bundle, so the class loader of one of its
 * classes finds them there as on a plain class path.
 */
public final class Models {

	private static final String SENTENCES = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
	private static final String PARTS_OF_SPEECH = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

	private Models() {
	}

	/** The sentence model. */
	public static SentenceModel sentences() throws IOException {
		return get(() -> Sentences.MODEL);
	}

	/** The part-of-speech model; universal tags. */
	public static POSModel partsOfSpeech() throws IOException {
		return get(() -> PartsOfSpeech.MODEL);
	}

	private static final class Sentences {
		static final SentenceModel MODEL = load(SENTENCES, SentenceModel::new);
	}

	private static final class PartsOfSpeech {
		static final POSModel MODEL = load(PARTS_OF_SPEECH, POSModel::new);
	}

	private interface Reader<M> {
		M read(InputStream in) throws IOException;
	}

	private static <M> M get(java.util.function.Supplier<M> model) throws IOException {
		try {
			return model.get();
		} catch (ExceptionInInitializerError | NoClassDefFoundError fault) {
			throw new IOException("An English language model is missing; install the OpenNLP model jars beside opennlp-tools.", fault);
		}
	}

	private static <M> M load(String name, Reader<M> reader) {
		try (InputStream in = BaseModel.class.getClassLoader().getResourceAsStream(name)) {
			if (in == null) {
				throw new UncheckedIOException(new IOException("No resource " + name));
			}
			return reader.read(in);
		} catch (IOException fault) {
			throw new UncheckedIOException(fault);
		}
	}
}
