package org.glossator.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The dependency rules of ARCHITECTURE.md, read from every MANIFEST.MF. */
class BundleRulesTest {

	private static final Set<String> HEADLESS = Set.of("text", "model", "core", "engine", "bridge", "exchange", "review");

	/** Which of our own bundles each may require. */
	private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(Map.entry("text", Set.of()), Map.entry("model", Set.of("text")),
			Map.entry("core", Set.of("text", "model")), Map.entry("engine", Set.of("text")),
			Map.entry("bridge", Set.of("text", "model", "core", "engine")),
			Map.entry("exchange", Set.of("text", "model", "core", "engine", "bridge")),
			Map.entry("review", Set.of("text", "model", "core")),
			Map.entry("ui", Set.of("text", "model", "core", "engine", "bridge", "exchange", "review")),
			Map.entry("editor", Set.of("text", "model", "core", "ui", "engine", "bridge")),
			Map.entry("review.ui", Set.of("text", "model", "core", "review", "ui", "editor")));

	private static final Pattern ENTRY = Pattern.compile("([A-Za-z0-9_.-]+)((?:;[^,\"]*(?:\"[^\"]*\"[^,\"]*)*)?)(?:,|$)");

	@Test
	void headlessBundles_needNoWindow() throws IOException {
		for (String bundle : HEADLESS) {
			for (String used : uses(bundle)) {
				assertFalse(used.startsWith("org.eclipse.swt") || used.startsWith("org.eclipse.jface") || used.startsWith("org.eclipse.ui"),
						bundle + " must not use " + used);
			}
		}
	}

	@Test
	void engine_neverSeesEmf() throws IOException {
		noneUses(Set.of("engine", "text"), "org.eclipse.emf");
	}

	@Test
	void modelCoreAndWindow_neverSeeUima() throws IOException {
		noneUses(Set.of("text", "model", "core", "review", "ui", "editor", "review.ui"), "org.apache.uima");
	}

	@Test
	void window_neverSeesGit() throws IOException {
		noneUses(Set.of("ui", "editor", "review.ui"), "org.eclipse.jgit");
	}

	@Test
	void ownBundles_areUsedInOneDirection() throws IOException {
		for (Map.Entry<String, Set<String>> rule : MAY_USE.entrySet()) {
			for (String used : uses(rule.getKey())) {
				String own = ownBundle(used);
				assertTrue(own == null || own.equals(rule.getKey()) || rule.getValue().contains(own),
						rule.getKey() + " must not use " + used);
			}
		}
	}

	@Test
	void bundles_nameTheirExecutionEnvironmentAndVendor() throws IOException {
		for (Map.Entry<String, Attributes> bundle : manifests().entrySet()) {
			assertEquals("JavaSE-21", bundle.getValue().getValue("Bundle-RequiredExecutionEnvironment"), bundle.getKey());
			assertEquals("Glossator", bundle.getValue().getValue("Bundle-Vendor"), bundle.getKey());
		}
	}

	@Test
	void tests_areFragmentsOfWhatTheyTest() throws IOException {
		for (Map.Entry<String, Attributes> bundle : manifests().entrySet()) {
			if (bundle.getKey().endsWith(".tests")) {
				String host = bundle.getValue().getValue("Fragment-Host");
				assertEquals("org.glossator." + bundle.getKey().replaceFirst("\\.tests$", ""), host == null ? null : host.replaceFirst(";.*", ""));
			}
		}
	}

	@Test
	void robot_isForTestsAlone() throws IOException {
		for (String bundle : manifests().keySet()) {
			assertEquals(bundle.matches("(ui|editor)\\.tests"), uses(bundle).contains("org.glossator.bot"), bundle);
		}
		try (Stream<Path> features = Files.walk(root().resolve("features"))) {
			for (Path feature : features.filter(file -> file.endsWith("feature.xml")).toList()) {
				assertFalse(Files.readString(feature).contains("org.glossator.bot"), "not in the product: " + feature);
			}
		}
	}

	@Test
	void target_pinsEveryVersion() throws IOException {
		String target = Files.readString(root().resolve("releng/org.glossator.target/org.glossator.target.target"));
		Matcher versions = Pattern.compile("<version>(.*?)</version>").matcher(target);
		int count = 0;
		while (versions.find()) {
			count++;
			assertTrue(versions.group(1).matches("[0-9][A-Za-z0-9.-]*"), "not one exact version: " + versions.group(1));
		}
		assertTrue(count > 100, "only " + count + " versions");
		assertFalse(target.contains("type=\"InstallableUnit\""), "Maven locations only");
	}

	private static void noneUses(Set<String> bundles, String prefix) throws IOException {
		for (String bundle : bundles) {
			for (String used : uses(bundle)) {
				assertFalse(used.startsWith(prefix), bundle + " must not use " + used);
			}
		}
	}

	/** The bundle of ours that a required bundle or imported package belongs to, without prefix; null for others'. */
	private static String ownBundle(String used) {
		if (!used.startsWith("org.glossator.")) {
			return null;
		}
		String name = used.substring("org.glossator.".length());
		return name.startsWith("review.ui") ? "review.ui" : name.replaceFirst("\\..*", "");
	}

	private static Set<String> uses(String bundle) throws IOException {
		Attributes manifest = manifests().get(bundle);
		Set<String> used = new TreeSet<>();
		if (manifest != null) {
			for (String header : List.of("Require-Bundle", "Import-Package", "DynamicImport-Package", "Fragment-Host")) {
				used.addAll(names(manifest.getValue(header)));
			}
		}
		return used;
	}

	private static List<String> names(String header) {
		List<String> names = new ArrayList<>();
		if (header != null) {
			Matcher entries = ENTRY.matcher(header.replaceAll("\\s+", ""));
			while (entries.find()) {
				names.add(entries.group(1));
			}
		}
		return names;
	}

	private static Map<String, Attributes> manifests() throws IOException {
		Map<String, Attributes> manifests = new TreeMap<>();
		try (Stream<Path> bundles = Files.list(root().resolve("bundles"))) {
			for (Path bundle : bundles.sorted().toList()) {
				Path file = bundle.resolve("META-INF/MANIFEST.MF");
				if (Files.exists(file)) {
					try (InputStream in = Files.newInputStream(file)) {
						manifests.put(bundle.getFileName().toString().replaceFirst("^org\\.glossator\\.", ""), new Manifest(in).getMainAttributes());
					}
				}
			}
		}
		assertTrue(manifests.size() >= 3, "bundles found: " + manifests.keySet());
		return manifests;
	}

	private static Path root() {
		return Path.of(System.getProperty("glossator.root", "../.."));
	}
}
