package org.glossator.engine.bias;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/**
 * The persuasive forms that ship, found by their first words: a look-up a word, and a few steps where one begins. Each
 * match is bounded, so no text is slow. Immutable; any thread.
 */
final class Forms {

	private static final String FILE = "bias-patterns.txt";
	private static final Set<String> TAGS = Set.of("ADJ", "NOUN", "VERB", "NUM", "DET", "PRON", "ADV", "PROPN", "ADP");

	/** Words with which no span ends. */
	private static final Set<String> DANGLING = Set.of("and", "or", "but", "the", "a", "an", "of", "to", "in", "on", "for", "with", "that", "from", "by", "at", "as", "its", "his", "their",
			"our", "your", "than", "if", "when", "who", "which");

	private final Map<String, List<Form>> byWord = new HashMap<>();
	private final List<Form> anywhere = new ArrayList<>();

	private static final class Held {
		static final Forms SHIPPED = load();
	}

	private Forms() {
	}

	static Forms shipped() {
		return Held.SHIPPED;
	}

	/** Forms of lines in the shape of the shipped file. */
	static Forms of(List<String> lines) {
		Forms forms = new Forms();
		Map<String, Set<String>> sets = new HashMap<>();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (line.startsWith("@")) {
				int equals = line.indexOf('=');
				sets.put(line.substring(1, equals).strip(), Set.of(line.substring(equals + 1).strip().split("\\|")));
			} else if (!line.isEmpty() && !line.startsWith("#")) {
				forms.add(form(line, sets, FILE + ":" + (i + 1)));
			}
		}
		return forms;
	}

	private static Forms load() {
		try (InputStream in = Forms.class.getResourceAsStream("/lexicons/" + FILE)) {
			if (in == null) {
				throw new IOException("The engine's own patterns " + FILE + " are missing from its bundle.");
			}
			return of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
		} catch (IOException fault) {
			throw new UncheckedIOException(fault);
		}
	}

	private void add(Form form) {
		if (form.isAnywhere()) {
			anywhere.add(form);
		} else {
			for (String word : form.first()) {
				byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(form);
			}
		}
	}

	private static Form form(String line, Map<String, Set<String>> sets, String source) {
		String[] cells = line.split("\\s+");
		List<Form.Part> parts = new ArrayList<>();
		int open = 0;
		int close = -1;
		boolean leftwards = false;
		for (int i = 2; i < cells.length; i++) {
			String cell = cells[i];
			switch (cell) {
				case "[" -> open = parts.size();
				case "]" -> close = parts.size();
				case "<" -> leftwards = true;
				case "^" -> parts.add(new Form.Start());
				case "$" -> parts.add(new Form.Rest(false, false));
				case "$," -> parts.add(new Form.Rest(false, true));
				case "$$" -> parts.add(new Form.Rest(true, false));
				default -> parts.add(cell.startsWith("~") ? new Form.Gap(Integer.parseInt(cell.substring(1))) : word(cell, sets, source));
			}
		}
		return new Form(cells[0], Integer.parseInt(cells[1]), List.copyOf(parts), open, close < 0 ? parts.size() : close, leftwards, source);
	}

	private static Form.Word word(String cell, Map<String, Set<String>> sets, String source) {
		boolean optional = cell.length() > 1 && cell.endsWith("?");
		Set<String> words = new HashSet<>();
		Set<String> tags = new HashSet<>();
		boolean phrase = false;
		for (String choice : (optional ? cell.substring(0, cell.length() - 1) : cell).split("\\|")) {
			if (choice.startsWith("@")) {
				Set<String> set = sets.get(choice.substring(1));
				if (set == null) {
					throw new IllegalArgumentException(source + ": there is no set " + choice);
				}
				words.addAll(set);
			} else if (choice.equals("NP")) {
				phrase = true;
			} else if (TAGS.contains(choice)) {
				tags.add(choice);
			} else {
				words.add(choice);
			}
		}
		return new Form.Word(Set.copyOf(words), Set.copyOf(tags), phrase, optional);
	}

	/** The forms that begin in a sentence. */
	List<BiasSpan> find(TokenizedText text, Clause clauses, int s) {
		List<BiasSpan> found = new ArrayList<>();
		int end = text.limit(s);
		for (int i = text.first(s); i < end; i++) {
			for (Form form : byWord.getOrDefault(text.lower(i), List.of())) {
				add(text, form, form.match(text, clauses, i, end), found);
			}
			for (Form form : anywhere) {
				add(text, form, form.match(text, clauses, i, end), found);
			}
		}
		return found;
	}

	private static void add(TokenizedText text, Form form, int[] span, List<BiasSpan> found) {
		if (span == null) {
			return;
		}
		int first = span[0];
		int limit = span[1];
		while (limit > first && (isBare(text, limit - 1) || form.endsOpen() && DANGLING.contains(text.lower(limit - 1)))) {
			limit--;
		}
		while (first < limit && isBare(text, first)) {
			first++;
		}
		if (first < limit) {
			found.add(new BiasSpan(text.begin(first), text.end(limit - 1), form.technique(), Math.max(1, form.strength()), -1, form.strength() == 0 ? Confidence.WEAK : Confidence.of(form.technique()),
					"pattern " + form.source() + ": a form of " + form.technique().replace('_', ' ')));
		}
	}

	private static boolean isBare(TokenizedText text, int token) {
		return !Character.isLetterOrDigit(text.word(token).codePointAt(0)) && !text.word(token).startsWith("'");
	}
}
