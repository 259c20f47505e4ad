package org.glossator.exchange.uima;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.glossator.exchange.xml.BoundedInput;
import org.glossator.exchange.xml.HardenedXml;
import org.glossator.text.InputFault;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Type systems as files: reading one, making a CAS of it. Stateless. */
public final class TypeSystemFiles {

	/** The name under which a type system is written beside its CASes. */
	public static final String NAME = "TypeSystem.xml";

	private static final String ELEMENT = "typeSystemDescription";

	private TypeSystemFiles() {
	}

	/** Whether bytes from the beginning of a file look like a type system. */
	public static boolean isTypeSystem(byte[] head) {
		return new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1).contains("<" + ELEMENT);
	}

	/** A file name without its extension. */
	public static String stem(String name) {
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	/** The bytes of a type system file. */
	public static byte[] bytes(Path file) throws IOException {
		try (InputStream in = new BoundedInput(Files.newInputStream(file), file)) {
			return in.readAllBytes();
		}
	}

	/**
	 * Reads a type system. One that imports others is refused, since imports may name any address.
	 *
	 * @param file the file to name in faults
	 */
	public static TypeSystemDescription parse(byte[] bytes, Path file) throws IOException {
		HardenedXml.parse(new ByteArrayInputStream(bytes), file, "type system", new Check(file));
		try {
			return UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(new ByteArrayInputStream(bytes), null));
		} catch (InvalidXMLException e) {
			throw new InputFault(file, 0, "This is no UIMA type system (" + reason(e) + "); export it again.", e);
		}
	}

	/** A CAS of that type system. */
	public static CAS cas(TypeSystemDescription types, Path file) throws InputFault {
		try {
			return CasCreationUtils.createCas(types, null, null);
		} catch (ResourceInitializationException | RuntimeException e) {
			// UIMA tells of contradictions in a type system by unchecked exceptions too.
			throw new InputFault(file, 0, "UIMA refuses the type system (" + reason(e) + "); correct it, or export it again.", e);
		}
	}

	private static String reason(Throwable fault) {
		Throwable last = fault;
		while (last.getCause() != null && last.getCause() != last) {
			last = last.getCause();
		}
		String message = String.valueOf(last.getMessage()).replaceAll("\\s+", " ").strip();
		message = message.length() > 200 ? message.substring(0, 200) + "..." : message;
		return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
	}

	/** Refuses other roots and imports, with the line. */
	private static final class Check extends DefaultHandler {

		private final Path file;
		private Locator locator;
		private boolean root = true;

		Check(Path file) {
			this.file = file;
		}

		@Override
		public void setDocumentLocator(Locator where) {
			locator = where;
		}

		@Override
		public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
			if (root && !localName.equals(ELEMENT)) {
				throw fault("This is no UIMA type system: it begins with <" + localName + ">.");
			}
			root = false;
			if (localName.equals("import")) {
				throw fault("The type system imports another; give one that stands alone, such as the " + NAME + " of an export.");
			}
		}

		private SAXException fault(String sentence) {
			return new SAXException(new InputFault(file, locator.getLineNumber(), sentence));
		}
	}
}
