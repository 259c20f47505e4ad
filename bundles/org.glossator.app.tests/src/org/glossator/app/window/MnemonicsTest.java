package org.glossator.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The underlined letters of menus: pressed, each does one thing. */
class MnemonicsTest {

	/** What the platform's development environment adds: tests run with it, for it is in the target; the product has it not. */
	private static final Set<String> OF_THE_IDE = Set.of("&Restart", "Appe&arance", "&Editor");

	@Test
	void menuBar_noLetterIsUsedTwiceInAMenu() {
		List<String> doubles = new ArrayList<>();
		int[] read = new int[1];
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
			Menu bar = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar();
			read[0] = check("the menu bar", bar, doubles);
		});
		assertEquals(List.of(), doubles);
		assertTrue(read[0] > 60, read[0] + " items were read");
	}

	/** Checks a menu and those below it; the number of items read. */
	private static int check(String name, Menu menu, List<String> doubles) {
		// Menus are filled when they are about to be seen.
		menu.notifyListeners(SWT.Show, new Event());
		Map<Character, String> letters = new TreeMap<>();
		int read = 0;
		for (MenuItem item : menu.getItems()) {
			String label = item.getText().replaceFirst("\t.*", "");
			read++;
			if (Platform.getBundle("org.eclipse.ui.ide") == null || !OF_THE_IDE.contains(label)) {
				note(name, label, letters, doubles);
			}
			if (item.getMenu() != null) {
				read += check(label.replace("&", ""), item.getMenu(), doubles);
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
		return read;
	}

	@Test
	void contributions_noLetterIsUsedTwiceAtAPlace() throws Exception {
		Map<String, Map<Character, String>> places = new TreeMap<>();
		List<String> doubles = new ArrayList<>();
		for (String bundle : List.of("app", "ui", "editor", "review.ui")) {
			Path file = root().resolve("bundles/org.glossator." + bundle + "/plugin.xml");
			Element plugin = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
			var contributions = plugin.getElementsByTagName("menuContribution");
			for (int i = 0; i < contributions.getLength(); i++) {
				Element contribution = (Element) contributions.item(i);
				String place = contribution.getAttribute("locationURI").replaceFirst("\\?.*", "");
				if (!place.startsWith("toolbar:")) {
					collect(place, contribution, places, doubles);
				}
			}
		}
		assertEquals(List.of(), doubles);
		assertTrue(places.size() > 5, places.keySet() + " were read");
	}

	private static void collect(String place, Element menu, Map<String, Map<Character, String>> places, List<String> doubles) {
		for (Node child = menu.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element item && !item.getAttribute("label").isEmpty()) {
				note(place, item.getAttribute("label"), places.computeIfAbsent(place, key -> new TreeMap<>()), doubles);
				if (item.getTagName().equals("menu")) {
					collect(place + "/" + item.getAttribute("id"), item, places, doubles);
				}
			}
		}
	}

	private static void note(String place, String label, Map<Character, String> letters, List<String> doubles) {
		int at = label.replace("&&", "  ").indexOf('&');
		if (at >= 0 && at + 1 < label.length()) {
			String other = letters.putIfAbsent(Character.toLowerCase(label.charAt(at + 1)), label);
			if (other != null) {
				doubles.add(place + ": \"" + other + "\" and \"" + label + '"');
			}
		}
	}

	private static Path root() {
		String known = System.getProperty("glossator.root");
		Path root = Path.of(known == null ? "" : known).toAbsolutePath();
		while (!Files.isDirectory(root.resolve("bundles")) || !Files.exists(root.resolve("glossator"))) {
			root = root.getParent();
		}
		return root;
	}
}
