package org.glossator.exchange.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

import javax.xml.parsers.SAXParserFactory;

import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

class XmlOutputTest {

	/** The events as a text, equal for equal documents. */
	private static final class Told extends DefaultHandler {

		final StringBuilder told = new StringBuilder();
		private final StringBuilder text = new StringBuilder();

		@Override
		public void startElement(String uri, String localName, String name, Attributes attributes) {
			text();
			told.append("<").append(name);
			for (int i = 0; i < attributes.getLength(); i++) {
				told.append(" [").append(attributes.getQName(i)).append("]=[").append(attributes.getValue(i)).append("]");
			}
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			text.append(characters, start, length);
		}

		@Override
		public void endElement(String uri, String localName, String name) {
			text();
			told.append("</").append(name);
		}

		private void text() {
			told.append('{').append(text).append('}');
			text.setLength(0);
		}
	}

	private static void write(SplittableRandom random, int depth, DefaultHandler handler) throws SAXException {
		AttributesImpl attributes = new AttributesImpl();
		for (int i = random.nextInt(4); i > 0; i--) {
			attributes.addAttribute("", "a" + i, "a" + i, "CDATA", text(random, random.nextInt(12)));
		}
		handler.startElement("", "e" + depth, "e" + depth, attributes);
		for (int i = depth == 0 ? 0 : random.nextInt(4); i > 0; i--) {
			write(random, depth - 1, handler);
			if (random.nextBoolean()) {
				char[] text = text(random, random.nextInt(30)).toCharArray();
				handler.characters(text, 0, text.length);
			}
		}
		handler.endElement("", "e" + depth, "e" + depth);
	}

	private static String text(SplittableRandom random, int length) {
		String[] signs = { "a", "&", "<", ">", "\"", "'", "\t", "\n", "\r", "\r\n", "]]>", "\u00e9", "\u2028", "\ud7ff", "\ue000", "\ufffd", "\ud83d\ude00", "\u0645", "\u007f",
				"\u0085", "x".repeat(random.nextInt(3000)) };
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < length; i++) {
			text.append(signs[random.nextInt(signs.length)]);
		}
		return text.toString();
	}

	@Test
	void whateverIsWritten_isReadAsItWas() throws Exception {
		for (long seed = 0; seed < 60; seed++) {
			Told expected = new Told();
			write(new SplittableRandom(seed), 4, expected);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			XmlOutput output = new XmlOutput(out);
			output.startDocument();
			write(new SplittableRandom(seed), 4, output);
			output.endDocument();
			Told got = new Told();
			SAXParserFactory.newInstance().newSAXParser().parse(new ByteArrayInputStream(out.toByteArray()), got);
			assertEquals(expected.told.toString(), got.told.toString(), "seed " + seed);
		}
	}

	@Test
	void namespaces_areDeclaredOnce() throws SAXException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XmlOutput output = new XmlOutput(out);
		AttributesImpl attributes = new AttributesImpl();
		attributes.addAttribute("", "b", "xmlns:b", "CDATA", "urn:b");
		output.startPrefixMapping("a", "urn:a");
		output.startPrefixMapping("b", "urn:b");
		output.startElement("urn:a", "x", "a:x", attributes);
		output.startElement("urn:b", "y", "b:y", new AttributesImpl());
		output.endElement("urn:b", "y", "b:y");
		output.endElement("urn:a", "x", "a:x");
		output.endDocument();
		assertEquals("<a:x xmlns:a=\"urn:a\" xmlns:b=\"urn:b\"><b:y/></a:x>", out.toString(StandardCharsets.UTF_8));
	}

	@Test
	void charactersThatXmlHasNot_areRefused() {
		for (String bad : new String[] { "\u0000", "\u000b", "\ud800", "\udc00", "\ufffe", "x\ud83d" }) {
			XmlOutput output = new XmlOutput(new ByteArrayOutputStream());
			assertThrows(SAXException.class, () -> output.characters(bad.toCharArray(), 0, bad.length()), bad);
		}
	}
}
