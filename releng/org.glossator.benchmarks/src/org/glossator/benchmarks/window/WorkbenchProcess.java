package org.glossator.benchmarks.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;

/**
 * Starts the product's own workbench in a process of its own, with the benchmarks as one more bundle in it, and reads what
 * they measured there. The product is the one whose bundles these benchmarks run on.
 */
public final class WorkbenchProcess {

	/** The system property that names what is measured. */
	static final String MEASURE = "glossator.bench.measure";

	/** The system property that names the corpus to measure with. */
	static final String CORPUS = "glossator.bench.corpus";

	/** The system property that names the file to write what was measured to; nothing is measured without it. */
	static final String RESULT = "glossator.bench.result";

	private static final int MINUTES = 10;

	private WorkbenchProcess() {
	}

	/**
	 * Runs it.
	 *
	 * @param what {@code document} or {@code review}
	 * @param folder an empty folder, for configuration and workspace
	 * @return what was measured, by name
	 * @throws IOException if the workbench could not be started or measured nothing; its output is in the message
	 */
	public static Properties run(String what, Path folder, Path corpus) throws IOException, InterruptedException {
		Path home = place(Display.class).getParent().getParent();
		Path configuration = Files.createDirectories(folder.resolve("configuration"));
		configure(home, configuration);
		Path result = folder.resolve("result");
		Path output = folder.resolve("output");
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g", "-Xss4m",
				"-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-D" + CORPUS + "=" + corpus, "-D" + RESULT + "=" + result,
				"-D" + MEASURE + "=" + what,
				"-Dglossator.data=" + folder.resolve("data"), "-Dglossator.seeds=" + Path.of(System.getProperty("glossator.root", ".")).resolve("seeds"), "-Dslf4j.internal.verbosity=ERROR"));
		if (System.getProperty("os.name").startsWith("Mac")) {
			command.add("-XstartOnFirstThread");
		}
		command.addAll(List.of("-jar", launcher(home).toString(), "-nosplash", "-configuration", configuration.toString(), "-data",
				folder.resolve("workspace").toString(), "-application", "org.glossator.app.workbench", "-consoleLog"));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
			process.destroyForcibly().waitFor();
		}
		if (!Files.exists(result)) {
			throw new IOException("the workbench measured nothing: " + Files.readString(output).lines().filter(line -> !line.isBlank()).limit(20).toList());
		}
		return read(result);
	}

	/** The product's configuration with one bundle more. */
	private static void configure(Path home, Path configuration) throws IOException {
		Properties own = read(home.resolve("configuration/config.ini"));
		Path bundles = configuration.resolve("bundles.info");
		List<String> lines = new ArrayList<>(Files.readAllLines(home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")));
		lines.removeIf(line -> line.startsWith("org.glossator.benchmarks,"));
		Path benchmarks = place(WorkbenchProcess.class);
		// What the configurator installs has to be of the version it was told.
		lines.add("org.glossator.benchmarks," + version(benchmarks) + ',' + benchmarks.toUri() + ",4,false");
		Files.write(bundles, lines);
		own.setProperty("org.eclipse.equinox.simpleconfigurator.configUrl", bundles.toUri().toString());
		String framework = own.getProperty("osgi.framework").replaceFirst("^file:", "");
		own.setProperty("osgi.framework", home.resolve(framework).toUri().toString());
		try (OutputStream out = Files.newOutputStream(configuration.resolve("config.ini"))) {
			own.store(out, null);
		}
	}

	private static String version(Path bundle) throws IOException {
		if (Files.isDirectory(bundle)) {
			try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
				return new Manifest(in).getMainAttributes().getValue("Bundle-Version");
			}
		}
		try (JarFile jar = new JarFile(bundle.toFile())) {
			return jar.getManifest().getMainAttributes().getValue("Bundle-Version");
		}
	}

	private static Properties read(Path file) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = Files.newInputStream(file)) {
			properties.load(in);
		}
		return properties;
	}

	private static Path launcher(Path home) throws IOException {
		try (Stream<Path> plugins = Files.list(home.resolve("plugins"))) {
			return plugins.filter(plugin -> plugin.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst()
					.orElseThrow(() -> new IOException(home + " holds no workbench"));
		}
	}

	private static Path place(Class<?> in) throws IOException {
		try {
			return Path.of(in.getProtectionDomain().getCodeSource().getLocation().toURI());
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}
}
