package org.glossator.core.extract;

import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Title, author and language of a DOCX file's core properties (ECMA-376 part 2). */
final class DocxProperties implements DocxText.Part {

	private final Map<String, StringBuilder> values = new HashMap<>();
	private StringBuilder value = new StringBuilder();

	@Override
	public void take(int event, XMLStreamReader reader) {
		if (event == XMLStreamConstants.START_ELEMENT) {
			value = values.computeIfAbsent(reader.getLocalName(), name -> new StringBuilder());
		} else if (event == XMLStreamConstants.CHARACTERS) {
			value.append(reader.getText());
		}
	}

	Credits credits() {
		return new Credits(text("title"), "", "", "", text("creator"), text("language"));
	}

	private String text(String name) {
		StringBuilder text = values.get(name);
		return text == null ? "" : Credits.first(text.toString());
	}
}
