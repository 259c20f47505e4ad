package org.glossator.benchmarks.suite;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.FutureTask;

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
	private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
	private static final int REPETITIONS = 7;
	private static final double SECONDS = 2;
	private static final double BYTES = 250e6;
	private static final String BARE = "OpenNLP's models of sentences, tokens, parts of speech, and one sentence";
	private static final String OWN = "all models, lexicons and gazetteers, and one sentence suggested for";

	/** What was loaded, with the loader that keeps it, and the CPU time that took. */
	private record Loaded(URLClassLoader loader, Object held, long nanos) implements AutoCloseable {

		@Override
		public void close() throws Exception {
			// Else the platform's management server would keep the engines.
			if (held instanceof AutoCloseable pipeline) {
				pipeline.close();
			}
			loader.close();
		}
	}

	private EngineStart() {
	}

	static void load(Bench bench) throws Exception {
		double[] bare = new double[REPETITIONS];
		double[] own = new double[REPETITIONS];
		// The platform's own code is compiled by the first of each.
		nanos("bare");
		nanos("engine");
		for (int i = 0; i < REPETITIONS; i++) {
			bare[i] = nanos("bare");
			own[i] = nanos("engine");
		}
		Arrays.sort(bare);
		Arrays.sort(own);
		bench.measured("load", "from nothing to the first suggestion", SENTENCE.length(), "run", BARE, bare[REPETITIONS / 2], OWN, own[REPETITIONS / 2], SECONDS);
	}

	static void heap(Bench bench) throws Exception {
		bench.heap("live-heap", "what the loaded engine keeps", "shipped", "engine", BARE, live("bare"), OWN, live("engine"), BYTES);
	}

	private static double live(String what) throws Exception {
		return HeapMeter.live(() -> apart(what), Loaded::close);
	}

	/** CPU time of loading. */
	private static double nanos(String what) throws Exception {
		try (Loaded loaded = apart(what)) {
			return loaded.nanos();
		}
	}

	/** In a thread of its own, whose thread locals would else keep what was loaded. */
	private static Loaded apart(String what) throws Exception {
		FutureTask<Loaded> task = new FutureTask<>(() -> fresh(what));
		Thread thread = new Thread(task, "Glossator loading");
		thread.start();
		return task.get();
	}

	private static Loaded fresh(String what) throws Exception {
		long begin = CPU.getCurrentThreadCpuTime();
		List<URL> urls = new ArrayList<>();
		for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
			urls.add(Path.of(entry).toUri().toURL());
		}
		URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
		Thread.currentThread().setContextClassLoader(loader);
		try {
			Object held = loader.loadClass(EngineStart.class.getName()).getMethod(what).invoke(null);
			return new Loaded(loader, held, CPU.getCurrentThreadCpuTime() - begin);
		} catch (InvocationTargetException fault) {
			loader.close();
			throw new IOException(fault.getCause());
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
