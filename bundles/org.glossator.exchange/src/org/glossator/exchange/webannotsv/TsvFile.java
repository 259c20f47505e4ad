package org.glossator.exchange.webannotsv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.glossator.exchange.stream.LineSource;
import org.glossator.exchange.webannotsv.TsvLayer.Column;
import org.glossator.exchange.webannotsv.TsvLayer.Content;
import org.glossator.exchange.webannotsv.TsvMark.Reference;
import org.glossator.text.InputFault;
import org.glossator.text.span.Span;

/** A file read into rows and marks; references are not resolved yet. For one file. */
final class TsvFile {

	/** A sentence: where it is, its own name or empty, and what its text lines say. */
	record Sentence(Span span, String name, String text, int line) {
	}

	/** How much white space is believed to stand between two sentences. */
	private static final int MOST_BETWEEN = 1 << 20;
	private static final Pattern UNIT = Pattern.compile("(\\d{1,9}-\\d{1,9})(\\.\\d{1,9})?");
	private static final Pattern OFFSETS = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

	final List<TsvLayer> layers = new ArrayList<>();
	final List<Sentence> sentences = new ArrayList<>();
	/** Tokens in order; the rows of their parts are only in {@link #units}. */
	final List<TsvUnit> tokens = new ArrayList<>();
	final Map<String, TsvUnit> units = new HashMap<>();
	/** All annotations but relations, in the order met. */
	final List<TsvMark> marks = new ArrayList<>();
	final List<TsvMark> relations = new ArrayList<>();
	final Map<Integer, TsvMark> byNumber = new HashMap<>();
	/** Links by chain and place. */
	final Map<Integer, Map<Integer, TsvMark>> chains = new TreeMap<>();
	final Map<Integer, TsvLayer> chainLayers = new HashMap<>();

	private final LineSource lines;
	private final List<String> text = new ArrayList<>();
	private String name = "";
	private int sentenceLine;

	private TsvFile(LineSource lines) {
		this.lines = lines;
	}

	/** Reads a file. */
	static TsvFile read(Path file) throws IOException {
		try (LineSource lines = new LineSource(file)) {
			TsvFile read = new TsvFile(lines);
			read.header();
			read.body();
			return read;
		}
	}

	private void header() throws IOException {
		String line = lines.next();
		if (line == null || !line.startsWith(WebannoTsvFormat.FORMAT)) {
			throw lines.fault("This is no WebAnno TSV: it does not begin with " + WebannoTsvFormat.FORMAT.strip() + ".");
		}
		String version = line.substring(WebannoTsvFormat.FORMAT.length()).strip();
		if (!version.matches("3\\.[1-3]")) {
			throw lines.fault("This is WebAnno TSV " + version + "; only 3.1 to 3.3 can be read. Export it again from INCEpTION.");
		}
		for (line = lines.next(); line != null && !line.isBlank(); line = lines.next()) {
			TsvLayer layer = TsvLayer.parse(line);
			if (layer == null) {
				throw lines.fault("A layer was expected here (#T_SP=, #T_CH= or #T_RL=); export the file again.");
			}
			if (layer.type().isEmpty()) {
				throw lines.fault("A layer has no type; export the file again.");
			}
			layers.add(layer);
		}
	}

	private void body() throws IOException {
		TsvUnit token = null;
		boolean inSentence = false;
		for (String line = lines.next(); line != null; line = lines.next()) {
			if (line.isEmpty()) {
				inSentence = false;
			} else if (!inSentence && line.startsWith("#")) {
				sentenceHeader(line);
			} else {
				if (!inSentence && text.isEmpty()) {
					throw lines.fault("A sentence was expected here (#Text=); export the file again.");
				}
				String[] fields = line.split("\t", -1);
				boolean part = fields[0].indexOf('.') >= 0;
				if (part && token == null) {
					throw lines.fault("A part of a token stands before its token; export the file again.");
				}
				TsvUnit unit = unit(fields);
				if (!inSentence) {
					beginSentence(unit);
					inSentence = true;
				}
				if (part) {
					if (unit.begin < token.begin || unit.end > token.end) {
						throw lines.fault("The part " + unit.id + " lies outside its token; correct its offsets.");
					}
				} else {
					place(unit, token, fields[2]);
					token = unit;
					tokens.add(unit);
				}
				cells(unit, fields);
			}
		}
		if (!text.isEmpty()) {
			throw lines.fault("The file ends in the middle of a sentence; export it again.");
		}
	}

	private void sentenceHeader(String line) {
		if (text.isEmpty() && name.isEmpty()) {
			sentenceLine = lines.number();
		}
		if (line.startsWith("#Text=")) {
			text.add(TsvText.unescapeLine(line.substring(6)));
		} else if (line.startsWith("#Sentence.id=")) {
			name = TsvText.unescapeLine(line.substring(13));
		}
	}

	private void beginSentence(TsvUnit first) throws InputFault {
		String whole = String.join("\n", text);
		int before = sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).span().end();
		if (first.begin < before) {
			throw lines.fault("The sentence begins at " + first.begin + ", before the one above it ends at " + before + "; correct its offsets.");
		}
		if (first.begin > before + MOST_BETWEEN) {
			throw lines.fault("The sentence begins at " + first.begin + ", far behind the one above it; correct its offsets.");
		}
		sentences.add(new Sentence(Span.of(first.begin, first.begin + whole.length()), name, whole, sentenceLine));
		text.clear();
		name = "";
	}

	/** Checks a token against its sentence and the token before. */
	private void place(TsvUnit unit, TsvUnit before, String written) throws InputFault {
		Sentence sentence = sentences.get(sentences.size() - 1);
		if (unit.end > sentence.span().end()) {
			throw lines.fault("The token " + unit.id + " ends at " + unit.end + ", but its sentence at " + sentence.span().end()
					+ "; correct its offsets.");
		}
		if (before != null && unit.begin < before.end) {
			throw lines.fault("The token " + unit.id + " begins before the one above it ends; correct its offsets.");
		}
		String there = sentence.text().substring(unit.begin - sentence.span().begin(), unit.end - sentence.span().begin());
		if (!blankless(there).equals(blankless(written))) {
			throw lines.fault("The token " + unit.id + " is \"" + shortened(written) + "\", but at its offsets stands \"" + shortened(there)
					+ "\"; correct them.");
		}
	}

	/** White space in a token is written in different ways. */
	private static String blankless(String token) {
		return token.replaceAll("[\\s\\p{Cntrl}]+", " ");
	}

	private static String shortened(String token) {
		return token.length() > 30 ? token.substring(0, 30) + "..." : token;
	}

	private TsvUnit unit(String[] fields) throws InputFault {
		int columns = layers.stream().mapToInt(layer -> layer.columns().size()).sum();
		if (fields.length < columns + 3) {
			throw lines.fault("There are " + fields.length + " columns, but the header declares " + (columns + 3) + "; export the file again.");
		}
		var offsets = OFFSETS.matcher(fields[1]);
		if (!UNIT.matcher(fields[0]).matches() || !offsets.matches()) {
			throw lines.fault("A row begins with its number and offsets, such as 1-2 and 5-9; export the file again.");
		}
		int begin = Integer.parseInt(offsets.group(1));
		int end = Integer.parseInt(offsets.group(2));
		if (end < begin) {
			throw lines.fault("The row " + fields[0] + " ends before it begins; correct its offsets.");
		}
		TsvUnit unit = new TsvUnit(fields[0], begin, end, lines.number());
		if (units.put(unit.id, unit) != null) {
			throw lines.fault("There are two rows " + unit.id + "; export the file again.");
		}
		return unit;
	}

	private void cells(TsvUnit unit, String[] fields) throws InputFault {
		int at = 3;
		for (TsvLayer layer : layers) {
			List<List<String>> stacks = new ArrayList<>();
			int height = 0;
			for (int i = 0; i < layer.columns().size(); i++) {
				String cell = fields[at++];
				List<String> stack = cell.equals("_") ? List.of() : TsvText.split(cell, '|');
				stacks.add(stack);
				height = Math.max(height, stack.size());
			}
			for (int i = 0; i < height; i++) {
				mark(unit, layer, stacks, i);
			}
		}
	}

	private void mark(TsvUnit unit, TsvLayer layer, List<List<String>> stacks, int index) throws InputFault {
		List<String> cells = new ArrayList<>();
		int number = 0;
		int[] link = null;
		for (int i = 0; i < stacks.size(); i++) {
			String cell = index < stacks.get(i).size() ? stacks.get(i).get(index) : null;
			Content content = layer.columns().get(i).content();
			if (cell != null && content == Content.LINK) {
				int arrow = cell.lastIndexOf("->");
				if (arrow < 0) {
					throw lines.fault("A link of a chain should end in its chain and place, such as ->1-2; export the file again.");
				}
				link = pair(cell.substring(arrow + 2), '-');
				cell = cell.substring(0, arrow);
			} else if (cell != null && content != Content.TARGET && content != Content.SOURCE) {
				int suffix = TsvText.suffix(cell);
				if (suffix >= 0) {
					number = layer.kind() == TsvLayer.Kind.SPAN ? number(cell.substring(suffix + 1, cell.length() - 1)) : number;
					cell = cell.substring(0, suffix);
				}
			}
			cells.add(cell);
		}
		TsvMark mark = find(unit, layer, number, link);
		unit.add(layer, mark);
		for (int i = 0; i < cells.size(); i++) {
			if (cells.get(i) != null) {
				fill(mark, layer.columns().get(i), cells.get(i));
			}
		}
	}

	/** The annotation that a row above began, or a new one. */
	private TsvMark find(TsvUnit unit, TsvLayer layer, int number, int[] link) throws InputFault {
		TsvMark mark = null;
		if (layer.kind() == TsvLayer.Kind.CHAIN) {
			if (link == null) {
				throw lines.fault("A link of a chain has no place in it; export the file again.");
			}
			if (!chainLayers.computeIfAbsent(link[0], key -> layer).equals(layer)) {
				throw lines.fault("The chain " + link[0] + " has links of two layers; export the file again.");
			}
			mark = chains.computeIfAbsent(link[0], key -> new TreeMap<>()).get(link[1]);
		} else if (number > 0) {
			mark = byNumber.get(number);
			if (mark != null && mark.layer != layer) {
				throw lines.fault("The number [" + number + "] stands for annotations of two layers; export the file again.");
			}
		}
		if (mark != null) {
			mark.extend(unit);
			return mark;
		}
		mark = new TsvMark(layer, unit.begin, unit.end);
		if (layer.kind() == TsvLayer.Kind.RELATION) {
			mark.at = unit;
			relations.add(mark);
		} else {
			marks.add(mark);
		}
		if (link != null) {
			chains.get(link[0]).put(link[1], mark);
		} else if (number > 0) {
			byNumber.put(number, mark);
		}
		return mark;
	}

	private void fill(TsvMark mark, Column column, String cell) throws InputFault {
		switch (column.content()) {
			case VALUE, LINK, ELEMENT -> {
				if (!cell.equals("*")) {
					mark.values.put(column.feature(), TsvText.unescapeValue(cell));
				}
			}
			case ROLE -> {
				if (!cell.equals("_") && !mark.slots.containsKey(column.feature())) {
					for (String role : TsvText.split(cell, ';')) {
						mark.slot(column.feature()).add(new Reference(role.equals("*") ? null : TsvText.unescapeValue(role), "", 0, lines.number()));
					}
				}
			}
			case TARGET -> targets(mark, column.feature(), cell);
			case SOURCE -> {
				int suffix = TsvText.suffix(cell);
				int[] numbers = suffix < 0 ? new int[2] : pair(cell.substring(suffix + 1, cell.length() - 1), '_');
				mark.source = new Reference(null, suffix < 0 ? cell : cell.substring(0, suffix), numbers[0], lines.number());
				mark.target = numbers[1];
			}
			case NOTHING -> {
				// there is nothing in it
			}
		}
	}

	private void targets(TsvMark mark, String feature, String cell) throws InputFault {
		List<Reference> links = mark.slot(feature);
		if (cell.equals("*") || cell.equals("_")) {
			return;
		}
		List<String> targets = TsvText.split(cell, ';');
		while (links.size() < targets.size()) {
			links.add(new Reference(null, "", 0, lines.number()));
		}
		for (int i = 0; i < targets.size(); i++) {
			String target = targets.get(i);
			if (!target.equals("*") && !target.equals("_")) {
				int suffix = TsvText.suffix(target);
				int number = suffix < 0 ? 0 : number(target.substring(suffix + 1, target.length() - 1));
				links.set(i, new Reference(links.get(i).role(), suffix < 0 ? target : target.substring(0, suffix), number, lines.number()));
			}
		}
	}

	private int number(String written) throws InputFault {
		if (!written.matches("\\d{1,9}")) {
			throw lines.fault("A number was expected in the brackets, not \"" + shortened(written) + "\"; export the file again.");
		}
		return Integer.parseInt(written);
	}

	private int[] pair(String written, char between) throws InputFault {
		int at = written.indexOf(between);
		if (at < 0) {
			throw lines.fault("Two numbers with " + between + " between them were expected, not \"" + shortened(written) + "\"; export the file again.");
		}
		return new int[] { number(written.substring(0, at)), number(written.substring(at + 1)) };
	}
}
