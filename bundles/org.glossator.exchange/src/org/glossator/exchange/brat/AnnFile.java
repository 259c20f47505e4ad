package org.glossator.exchange.brat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.label.PlainNames;
import org.glossator.exchange.stream.LineSource;
import org.glossator.text.InputFault;

/** The lines of one {@code .ann} file, by kind. A line that is none of brat's is passed over and reported. */
final class AnnFile {

	/** {@code T1 TYPE 0 5;8 9 TEXT}: offsets as begin, end pairs in code points. */
	record TextBound(String id, String type, List<Integer> offsets, String quotation, int line) {
	}

	/** One {@code ROLE:ID}. */
	record Argument(String role, String id) {
	}

	/** {@code E1 TYPE:TRIGGER ROLE:ID ...}. */
	record Event(String id, String type, String trigger, List<Argument> arguments, int line) {
	}

	/** {@code R1 TYPE ROLE:ID ROLE:ID}. */
	record Relation(String id, String type, Argument source, Argument target, int line) {
	}

	/** {@code * TYPE ID ID ...}. */
	record Equivalence(String type, List<String> members, int line) {
	}

	/** An attribute, modification, normalization or comment: what it says of which annotation. */
	record Remark(Kind kind, String type, String target, String value, String text, int line) {

		enum Kind {
			ATTRIBUTE, NORMALIZATION, COMMENT
		}
	}

	final Map<String, TextBound> textBounds = new LinkedHashMap<>();
	final Map<String, Event> events = new LinkedHashMap<>();
	final Map<String, Relation> relations = new LinkedHashMap<>();
	final List<Equivalence> equivalences = new ArrayList<>();
	final List<Remark> remarks = new ArrayList<>();
	private final Map<String, Integer> others = new LinkedHashMap<>();

	AnnFile(Path file, LossReport losses) throws IOException {
		try (LineSource source = new LineSource(file)) {
			for (String text = source.next(); text != null; text = source.next()) {
				if (!text.isBlank()) {
					add(new AnnLine(file, source.number(), text), file, losses);
				}
			}
		}
	}

	private void add(AnnLine line, Path file, LossReport losses) throws InputFault {
		String id = line.word();
		switch (id.charAt(0)) {
			case 'T' -> once(textBounds.put(id, textBound(id, line)), id, line);
			case 'E' -> once(events.put(id, event(id, line)), id, line);
			case 'R' -> once(relations.put(id, relation(id, line)), id, line);
			case '*' -> equivalences.add(equivalence(line));
			case 'A', 'M' -> {
				once(others.put(id, 0), id, line);
				remarks.add(new Remark(Remark.Kind.ATTRIBUTE, type(line), target(line), line.word(), "", line.number()));
			}
			case 'N' -> {
				once(others.put(id, 0), id, line);
				remarks.add(new Remark(Remark.Kind.NORMALIZATION, type(line), target(line), line.word(), line.tail(), line.number()));
			}
			case '#' -> remarks.add(new Remark(Remark.Kind.COMMENT, type(line), target(line), line.tail(), "", line.number()));
			default -> losses.add(Lost.notRead("line that is none of brat's"), file.getFileName() + ", line " + line.number());
		}
	}

	private static void once(Object before, String id, AnnLine line) throws InputFault {
		if (before != null) {
			throw line.fault("The id " + id + " is used twice; give each annotation its own.");
		}
	}

	private static String type(AnnLine line) throws InputFault {
		String type = line.word();
		if (type.isEmpty()) {
			throw line.fault("The type is missing; write it after the id and a tab.");
		}
		return PlainNames.decode(type);
	}

	private static String target(AnnLine line) throws InputFault {
		String target = line.word();
		if (target.isEmpty()) {
			throw line.fault("The annotation it belongs to is missing; write its id after the type.");
		}
		return target;
	}

	private static TextBound textBound(String id, AnnLine line) throws InputFault {
		String type = type(line);
		List<Integer> offsets = new ArrayList<>();
		do {
			int begin = line.number("begin");
			int end = line.number("end");
			if (begin < 0 || end < begin) {
				throw line.fault("No span goes from " + begin + " to " + end + "; correct the offsets.");
			}
			offsets.add(begin);
			offsets.add(end);
		} while (line.pass(';'));
		return new TextBound(id, type, offsets, line.isAtEnd() && !line.isAtTab() ? null : line.tail(), line.number());
	}

	private static Event event(String id, AnnLine line) throws InputFault {
		Argument trigger = argument(line);
		List<Argument> arguments = new ArrayList<>();
		while (!line.isAtEnd()) {
			arguments.add(argument(line));
		}
		return new Event(id, trigger.role(), trigger.id(), arguments, line.number());
	}

	private static Argument argument(AnnLine line) throws InputFault {
		String word = line.word();
		int colon = word.indexOf(':');
		if (colon <= 0 || colon == word.length() - 1) {
			throw line.fault("\"" + word + "\" is not ROLE:ID; write a role, a colon and the id of an annotation.");
		}
		return new Argument(PlainNames.decode(word.substring(0, colon)), word.substring(colon + 1));
	}

	private static Relation relation(String id, AnnLine line) throws InputFault {
		return new Relation(id, type(line), argument(line), argument(line), line.number());
	}

	private static Equivalence equivalence(AnnLine line) throws InputFault {
		String type = type(line);
		List<String> members = new ArrayList<>();
		while (!line.isAtEnd()) {
			members.add(line.word());
		}
		return new Equivalence(type, members, line.number());
	}
}
