package org.glossator.exchange.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.glossator.text.InputFault;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Parses XML that nobody vouches for: no document type, no external entities, a bound on depth; whatever goes wrong, in
 * the XML or in the handler, is an {@link InputFault} with file and line. Stateless; any thread.
 */
public final class HardenedXml {

	private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";
	private static final int DEPTH = 2_000;

	private HardenedXml() {
	}

	/**
	 * Parses a stream into a handler.
	 *
	 * @param in the bytes; not closed
	 * @param file the file to name in faults
	 * @param what what the file should be, such as {@code XMI}, for faults
	 * @param handler takes the events; an {@link IOException} that it wraps in a {@link SAXException} is passed on
	 */
	public static void parse(InputStream in, Path file, String what, ContentHandler handler) throws IOException {
		Position position = new Position();
		try {
			XMLReader reader = reader();
			position.setParent(reader);
			position.setContentHandler(handler);
			position.setErrorHandler(new DefaultHandler() {

				@Override
				public void fatalError(SAXParseException fault) throws SAXException {
					throw fault;
				}
			});
			position.parse(new InputSource(in));
		} catch (SAXParseException e) {
			throw new InputFault(file, e.getLineNumber() > 0 ? e.getLineNumber() : position.line(), sentence(what, e.getMessage()), e);
		} catch (SAXException e) {
			if (e.getException() instanceof IOException thrown) {
				throw thrown;
			}
			throw new InputFault(file, position.line(), "This is no " + what + " that can be read (" + brief(e.getMessage()) + "); export it again.", e);
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("The XML parser cannot be made safe", e);
		} catch (InputFault e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			// Not only parse errors: handlers of libraries meet wrong content with any exception.
			throw new InputFault(file, position.line(), "This is no " + what + " that can be read (" + brief(e.toString()) + "); export it again.", e);
		}
	}

	private static String sentence(String what, String message) {
		if (message != null && message.contains("DOCTYPE")) {
			return "It has a document type declaration, which is refused because it can pull in other files; take the DOCTYPE out.";
		}
		return "The XML of this " + what + " is broken (" + brief(message) + "); export it again, or mend it at this line.";
	}

	private static String brief(String message) {
		String text = message == null ? "no reason given" : message.replaceAll("\\s+", " ").replaceFirst("^Error parsing (XCAS or )?XMI-CAS from source .*? at line -?\\d+, column -?\\d+: ", "").strip();
		text = text.length() > 200 ? text.substring(0, 200) + "..." : text;
		return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
	}

	private static XMLReader reader() throws ParserConfigurationException, SAXException {
		SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
		factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
		factory.setXIncludeAware(false);
		XMLReader reader = factory.newSAXParser().getXMLReader();
		set(reader, "maxElementDepth", DEPTH);
		// A type system of hundreds of packages declares as many name spaces on one element.
		set(reader, "elementAttributeLimit", 20_000);
		// Without a document type there are no entities to bomb with; these would only stop long honest texts.
		set(reader, "totalEntitySizeLimit", 0);
		set(reader, "maxGeneralEntitySizeLimit", 0);
		set(reader, "maxXMLNameLimit", 10_000);
		return reader;
	}

	private static void set(XMLReader reader, String limit, int value) throws SAXException {
		try {
			reader.setProperty(LIMITS + limit, Integer.toString(value));
		} catch (SAXNotRecognizedException e) {
			// Another parser than the JDK's has other limits; doctypes are off all the same.
			throw new SAXException("The XML parser has no limit " + limit, e);
		}
	}

	/** Passes events through and remembers where they were. */
	private static final class Position extends XMLFilterImpl {

		private Locator locator;
		private int line;

		@Override
		public void setDocumentLocator(Locator where) {
			locator = where;
			super.setDocumentLocator(where);
		}

		@Override
		public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
			line = locator == null ? 0 : Math.max(0, locator.getLineNumber());
			super.startElement(uri, localName, name, attributes);
		}

		int line() {
			return line;
		}
	}
}
