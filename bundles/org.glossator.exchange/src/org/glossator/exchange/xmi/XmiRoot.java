package org.glossator.exchange.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.glossator.exchange.xml.HardenedXml;
import org.glossator.text.InputFault;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/** Lets XMI pass to UIMA's handler and nothing else, since UIMA takes any XML for an empty CAS. */
final class XmiRoot extends XMLFilterImpl {

	private static final String XMI = "http://www.omg.org/XMI";

	/** There is a type or feature that the type system does not have. */
	static final class Unknown extends IOException {

		private static final long serialVersionUID = 1L;

		Unknown() {
			super("There is a type or feature that the type system does not have.");
		}
	}

	private final Path file;
	private final TypeSystem types;
	private Locator locator;
	private final Set<String> ids = new HashSet<>();
	private int depth;

	/**
	 * @param types what must have each type and feature, else there is an {@link Unknown}; null to let all pass
	 */
	XmiRoot(Path file, TypeSystem types, ContentHandler handler) {
		this.file = file;
		this.types = types;
		setContentHandler(handler);
	}

	@Override
	public void setDocumentLocator(Locator where) {
		locator = where;
		super.setDocumentLocator(where);
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		if (depth++ == 0 && !(uri.equals(XMI) && localName.equals("XMI"))) {
			throw new SAXException(new InputFault(file, locator.getLineNumber(), "This is no XMI: it begins with <" + name + ">."));
		}
		if (depth == 2) {
			checkId(attributes.getValue(XMI, "id"));
		}
		if (depth == 2 && types != null && isUnknown(XmiTypes.typeName(uri, localName), attributes)) {
			throw new SAXException(new Unknown());
		}
		super.startElement(uri, localName, name, attributes);
	}

	@Override
	public void endElement(String uri, String localName, String name) throws SAXException {
		depth--;
		super.endElement(uri, localName, name);
	}

	/** UIMA would pass over the first of two structures with one id. */
	private void checkId(String id) throws SAXException {
		if (id != null && !ids.add(id)) {
			throw new SAXException(new InputFault(file, locator.getLineNumber(), "The id " + id + " is used twice; export the file again."));
		}
	}

	private boolean isUnknown(String name, Attributes attributes) {
		if (name == null || name.startsWith("uima.cas.")) {
			return false;
		}
		Type type = types.getType(name);
		if (type == null) {
			return true;
		}
		for (int i = 0; i < attributes.getLength(); i++) {
			if (attributes.getURI(i).isEmpty() && type.getFeatureByBaseName(attributes.getLocalName(i)) == null) {
				return true;
			}
		}
		return false;
	}

	/** The line of the first element with these offsets, or 0. */
	static int lineOf(InputStream in, Path file, int begin, int end) throws IOException {
		int[] line = { 0 };
		HardenedXml.parse(in, file, "XMI", new DefaultHandler() {

			private Locator where;

			@Override
			public void setDocumentLocator(Locator locator) {
				where = locator;
			}

			@Override
			public void startElement(String uri, String localName, String name, Attributes attributes) {
				if (line[0] == 0 && Integer.toString(begin).equals(attributes.getValue("begin"))
						&& Integer.toString(end).equals(attributes.getValue("end"))) {
					line[0] = where.getLineNumber();
				}
			}
		});
		return line[0];
	}
}
