package org.glossator.benchmarks.suite;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.glossator.benchmarks.Bench;
import org.glossator.benchmarks.HeapMeter;
import org.glossator.core.schema.BuiltInSchema;
import org.glossator.engine.Pipeline;
import org.glossator.engine.Pipelines;
import org.glossator.engine.segment.Models;
import org.glossator.text.record.DocumentInfo;

import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;

/**
 * What it costs until the engine can be used. Each run loads everything anew, classes, models, lexicons and gazetteers, by a
 * class loader of its own, as a new process would; only the machine code of the Java platform stays warm.
 */
public final class EngineStart {

	private static final String SENTENCE = "The Danish minister Anna Berg said that troops had left Aleppo.";
	private static final double SECONDS = 2;
	private static final double BYTES = 250e6;
	private static final String BARE = "OpenNLP's models of sentences, tokens, parts of speech, and one sentence";
	private static final String OWN = "all models, lexicons and gazetteers, and one sentence suggested for";

	/** What was loaded, with the loader that keeps it. */
	private record Loaded(URLClassLoader loader, Object held) {
	}

	private EngineStart() {
	}

	static void load(Bench bench) throws Exception {
		bench.compare("load", "from nothing to the first suggestion", SENTENCE.length()).baseline(BARE, () -> once("bare")).candidate(OWN, () -> once("engine"))
				.within(SECONDS).measure();
	}

	static void heap(Bench bench) throws Exception {
		bench.heap("live-heap", "what the loaded engine keeps", "shipped", "engine", BARE, live("bare"), OWN, live("engine"), BYTES);
	}

	private static double live(String what) throws Exception {
		return HeapMeter.live(() -> fresh(what), loaded -> loaded.loader().close());
	}

	private static long once(String what) throws Exception {
		Loaded loaded = fresh(what);
		loaded.loader().close();
		return loaded.held().hashCode() == 0 ? 0 : 1;
	}

	private static Loaded fresh(String what) throws Exception {
		List<URL> urls = new ArrayList<>();
		for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
			urls.add(Path.of(entry).toUri().toURL());
		}
		URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(loader);
		try {
			return new Loaded(loader, loader.loadClass(EngineStart.class.getName()).getMethod(what).invoke(null));
		} catch (InvocationTargetException fault) {
			loader.close();
			throw new IOException(fault.getCause());
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	/** Called in a class loader of its own: a pipeline that has suggested something. */
	public static Object engine() throws IOException {
		Pipeline pipeline = Pipelines.of(BuiltInSchema.spec(), null, null).create();
		if (pipeline.annotate(SENTENCE, DocumentInfo.ofId("first"), null).isEmpty()) {
			throw new IOException("Nothing was suggested.");
		}
		return pipeline;
	}

	/** Called in a class loader of its own: OpenNLP's models that have tagged something. */
	public static Object bare() throws IOException {
		SentenceDetectorME sentences = new SentenceDetectorME(Models.sentences());
		TokenizerME tokens = new TokenizerME(EngineSuite.tokens());
		POSTaggerME tagger = new POSTaggerME(Models.partsOfSpeech());
		if (EngineSuite.loop(SENTENCE, sentences, tokens, tagger) == 0) {
			throw new IOException("Nothing was tagged.");
		}
		return List.of(sentences, tokens, tagger);
	}
}
