package org.glossator.exchange.tei;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.glossator.exchange.Lost;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.stream.StrictReader;
import org.glossator.exchange.xml.BoundedInput;
import org.glossator.exchange.xml.HardenedXml;
import org.glossator.text.InputFault;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one file of one TEI text or, in a corpus, several. */
final class TeiReader extends DefaultHandler {

	/** Elements whose content is no part of the text, wherever they stand. */
	private static final Set<String> APART = Set.of("spanGrp", "span", "linkGrp", "link", "fs", "fLib", "fvLib", "interp", "interpGrp", "joinGrp",
			"join", "listAnnotation", "annotation", "standOff", "teiHeader", "certainty", "timeline");
	/** Elements that name things within the text. */
	private static final Set<String> NAMES = Set.of("persName", "placeName", "orgName", "name", "rs", "geogName", "date", "term");

	/** An element that is open. */
	private static final class Open {

		private final String name;
		private final String id;
		private final String type;
		private final int begin;
		private final boolean preserve;

		Open(String name, String id, String type, int begin, boolean preserve) {
			this.name = name;
			this.id = id;
			this.type = type;
			this.begin = begin;
			this.preserve = preserve;
		}
	}

	private final Path file;
	private final String annotator;
	private final Intake intake;
	private final String layer;
	private Locator locator;
	private final Deque<Open> open = new ArrayDeque<>();
	private final StringBuilder content = new StringBuilder();
	private int documents;
	private boolean corpus;
	private TeiHeader header = new TeiHeader();
	private TeiText text = new TeiText();
	private TeiMarks marks;
	private boolean inText;
	private boolean inHeader;
	private int apart;
	private String responsible = "";
	private TeiMarks.Mark mark;
	private String structure;
	private String feature;

	TeiReader(Path file, String annotator, Intake intake, String layer) {
		this.file = file;
		this.annotator = annotator;
		this.intake = intake;
		this.layer = layer;
		marks = new TeiMarks();
	}

	void read() throws IOException {
		try (InputStream in = new BoundedInput(Files.newInputStream(file), file)) {
			HardenedXml.parse(in, file, "TEI", this);
		} catch (NoSuchFileException e) {
			throw new InputFault(file, 0, "There is no such file; check the name.", e);
		}
		if (documents == 0) {
			throw new InputFault(file, 1, "The file holds no TEI element; choose the reader for it.");
		}
	}

	@Override
	public void setDocumentLocator(Locator where) {
		locator = where;
	}

	private int line() {
		return locator == null ? 0 : Math.max(0, locator.getLineNumber());
	}

	private static String value(Attributes attributes, String name) {
		String value = attributes.getValue(name);
		return value == null ? "" : value;
	}

	@Override
	public void startElement(String uri, String local, String qualified, Attributes attributes) {
		String name = local.isEmpty() ? qualified : local;
		String id = value(attributes, "xml:id");
		String space = value(attributes, "xml:space");
		boolean preserve = space.isEmpty() ? !open.isEmpty() && open.peek().preserve : space.equals("preserve");
		switch (name) {
			case "teiCorpus" -> corpus = true;
			case "TEI", "TEI.2" -> {
				header = new TeiHeader();
				text = new TeiText();
				marks = new TeiMarks();
			}
			case "teiHeader" -> inHeader = true;
			case "text" -> inText = true;
			default -> {
			}
		}
		apart += APART.contains(name) ? 1 : 0;
		if (inText && apart == 0) {
			text.block(name);
			if (name.equals("lb")) {
				text.lineBreak();
			}
		}
		String type = value(attributes, "type");
		String group = open.isEmpty() ? "" : open.peek().type;
		open.push(new Open(name, id, type, text.position(), preserve));
		content.setLength(0);
		if (inHeader) {
			startHeader(name, id, attributes);
		} else {
			startMark(name, id, type, group, attributes);
		}
	}

	private void startHeader(String name, String id, Attributes attributes) {
		switch (name) {
			case "application" -> header.application(value(attributes, "ident"));
			case "language" -> header.language(value(attributes, "ident"));
			case "respStmt" -> responsible = id;
			default -> {
			}
		}
	}

	private void startMark(String name, String id, String type, String group, Attributes attributes) {
		switch (name) {
			case "span", "link", "annotation" -> {
				// a link may say what kind it is beside its group; a span or annotation of its own type needs no group
				boolean own = !type.isEmpty() && (group.isEmpty() || !name.equals("link"));
				mark = new TeiMarks.Mark(name, id, own ? type : group, type, line());
				mark.targets.addAll(TeiPointers.split(value(attributes, "target")));
				mark.from = value(attributes, "from");
				mark.to = value(attributes, "to");
				mark.structures.addAll(TeiPointers.split(value(attributes, "ana")));
			}
			case "ptr" -> {
				if (mark != null) {
					mark.pointers++;
				}
			}
			case "fs" -> {
				structure = structure == null ? id : structure;
				marks.structures.computeIfAbsent(structure, key -> new ArrayList<>());
			}
			case "f" -> feature = value(attributes, "name");
			case "symbol", "numeric", "binary" -> value(value(attributes, "value"));
			default -> {
			}
		}
	}

	private void value(String value) {
		if (structure != null && feature != null) {
			marks.structures.get(structure).add(new String[] { feature, value });
		}
	}

	@Override
	public void characters(char[] chars, int from, int length) throws SAXException {
		if (inText && apart == 0) {
			text.characters(chars, from, length, open.peek().preserve);
			if (text.position() > StrictReader.LONGEST) {
				throw new SAXException(new InputFault(file, line(), "The text is longer than can be edited; split the file."));
			}
		} else if (content.length() < StrictReader.LONGEST) {
			content.append(chars, from, length);
		}
	}

	@Override
	public void endElement(String uri, String local, String qualified) throws SAXException {
		Open ended = open.pop();
		String parent = open.isEmpty() ? "" : open.peek().name;
		if (inText && apart == 0) {
			text.block(ended.name);
			if (!ended.id.isEmpty()) {
				text.part(ended.id, ended.begin);
			}
			if (NAMES.contains(ended.name)) {
				intake.losses().add(Lost.notRead("element " + ended.name + " in the text"), file.getFileName() + ", line " + line());
			}
		}
		apart -= APART.contains(ended.name) ? 1 : 0;
		switch (ended.name) {
			case "teiHeader" -> inHeader = false;
			case "text" -> inText = false;
			case "TEI", "TEI.2" -> emit();
			default -> {
				if (inHeader) {
					header.element(ended.name, parent, ended.type, responsible, content.toString());
					responsible = ended.name.equals("respStmt") ? "" : responsible;
				} else {
					endMark(ended, parent);
				}
			}
		}
		content.setLength(0);
	}

	private void endMark(Open ended, String parent) {
		switch (ended.name) {
			case "span", "link", "annotation" -> {
				if (mark != null) {
					mark.content = ended.name.equals("span") ? content.toString() : mark.content;
					marks.all.add(mark);
					mark = null;
				}
			}
			case "note" -> {
				if (mark != null) {
					mark.note = content.toString().strip();
				}
			}
			case "fs" -> structure = parent.equals("f") ? structure : null;
			case "f" -> feature = null;
			case "string" -> value(content.toString());
			case "interp" -> marks.interpretations.put(ended.id, content.toString().strip());
			default -> {
			}
		}
	}

	private void emit() throws SAXException {
		documents++;
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String id = (dot > 0 ? name.substring(0, dot) : name) + (corpus ? "-" + documents : "");
		try {
			new TeiAssembly(file, intake, layer, header, text, marks).emit(id, header.annotator().isEmpty() ? annotator : header.annotator());
		} catch (IOException e) {
			throw new SAXException(e);
		}
	}
}
