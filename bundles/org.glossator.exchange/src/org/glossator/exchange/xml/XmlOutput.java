package org.glossator.exchange.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes SAX events as XML 1.0 in UTF-8, without indentation. It does a third of the work of the platform's transformer,
 * which looks after namespaces and output methods that are settled here: qualified names are taken as they come. Line ends
 * and tabs in attributes are written as references, so that they come back. For one thread.
 */
public final class XmlOutput extends DefaultHandler {

	private static final byte[] HEAD = ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
	private static final byte[] AMP = ascii("&amp;");
	private static final byte[] LT = ascii("&lt;");
	private static final byte[] GT = ascii("&gt;");
	private static final byte[] QUOT = ascii("&quot;");
	private static final byte[] TAB = ascii("&#9;");
	private static final byte[] LF = ascii("&#10;");
	private static final byte[] CR = ascii("&#13;");
	/** The most bytes that one character takes. */
	private static final int LONGEST = 8;

	private final OutputStream out;
	private final byte[] buffer = new byte[1 << 14];
	private final List<String> namespaces = new ArrayList<>();
	private int length;
	private boolean open;

	/** Onto that stream, which is flushed at the end of the document and not closed. */
	public XmlOutput(OutputStream out) {
		this.out = out;
	}

	private static byte[] ascii(String text) {
		return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
	}

	@Override
	public void startDocument() throws SAXException {
		put(HEAD);
	}

	@Override
	public void endDocument() throws SAXException {
		flush();
		try {
			out.flush();
		} catch (IOException e) {
			throw new SAXException(e.getMessage(), e);
		}
	}

	@Override
	public void startPrefixMapping(String prefix, String uri) {
		namespaces.add(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix);
		namespaces.add(uri);
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		endTag();
		put('<');
		put(name, false);
		for (int i = 0; i < namespaces.size(); i += 2) {
			if (attributes.getIndex(namespaces.get(i)) < 0) {
				attribute(namespaces.get(i), namespaces.get(i + 1));
			}
		}
		namespaces.clear();
		for (int i = 0; i < attributes.getLength(); i++) {
			attribute(attributes.getQName(i), attributes.getValue(i));
		}
		open = true;
	}

	private void attribute(String name, String value) throws SAXException {
		put(' ');
		put(name, false);
		put('=');
		put('"');
		put(value, true);
		put('"');
	}

	@Override
	public void endElement(String uri, String localName, String name) throws SAXException {
		put(open ? '/' : '<');
		if (open) {
			open = false;
		} else {
			put('/');
			put(name, false);
		}
		put('>');
	}

	@Override
	public void characters(char[] text, int start, int count) throws SAXException {
		endTag();
		put(new String(text, start, count), false);
	}

	@Override
	public void ignorableWhitespace(char[] text, int start, int count) throws SAXException {
		characters(text, start, count);
	}

	private void endTag() throws SAXException {
		if (open) {
			put('>');
			open = false;
		}
	}

	private void put(String text, boolean attribute) throws SAXException {
		int count = text.length();
		for (int i = 0; i < count; i++) {
			if (length > buffer.length - LONGEST) {
				flush();
			}
			char c = text.charAt(i);
			if (c >= 0x80) {
				if (Character.isHighSurrogate(c) && i + 1 < count && Character.isLowSurrogate(text.charAt(i + 1))) {
					four(Character.toCodePoint(c, text.charAt(++i)));
				} else {
					wide(c);
				}
				continue;
			}
			switch (c) {
				case '&' -> put(AMP);
				case '<' -> put(LT);
				case '>' -> put(GT);
				case '"' -> put(QUOT);
				case '\t', '\n' -> {
					if (attribute) {
						put(c == '\t' ? TAB : LF);
					} else {
						buffer[length++] = (byte) c;
					}
				}
				case '\r' -> put(CR);
				default -> {
					if (c < ' ') {
						throw illegal(c);
					}
					buffer[length++] = (byte) c;
				}
			}
		}
	}

	private void wide(char c) throws SAXException {
		if (Character.isSurrogate(c) || c >= 0xFFFE) {
			throw illegal(c);
		}
		if (c < 0x800) {
			buffer[length++] = (byte) (0xC0 | c >> 6);
		} else {
			buffer[length++] = (byte) (0xE0 | c >> 12);
			buffer[length++] = (byte) (0x80 | c >> 6 & 0x3F);
		}
		buffer[length++] = (byte) (0x80 | c & 0x3F);
	}

	private void four(int c) {
		buffer[length++] = (byte) (0xF0 | c >> 18);
		buffer[length++] = (byte) (0x80 | c >> 12 & 0x3F);
		buffer[length++] = (byte) (0x80 | c >> 6 & 0x3F);
		buffer[length++] = (byte) (0x80 | c & 0x3F);
	}

	private static SAXException illegal(char c) {
		return new SAXException(String.format("XML 1.0 has no character U+%04X", (int) c));
	}

	private void put(byte[] bytes) throws SAXException {
		if (length > buffer.length - bytes.length) {
			flush();
		}
		System.arraycopy(bytes, 0, buffer, length, bytes.length);
		length += bytes.length;
	}

	private void put(char ascii) throws SAXException {
		if (length == buffer.length) {
			flush();
		}
		buffer[length++] = (byte) ascii;
	}

	private void flush() throws SAXException {
		try {
			out.write(buffer, 0, length);
			length = 0;
		} catch (IOException e) {
			throw new SAXException(e.getMessage(), e);
		}
	}
}
