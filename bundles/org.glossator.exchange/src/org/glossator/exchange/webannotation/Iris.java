package org.glossator.exchange.webannotation;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.glossator.text.record.DocumentInfo;

/** The names of documents and annotations as IRIs. Stateless. */
final class Iris {

	static final String DOCUMENT = "urn:glossator:document:";
	static final String ANNOTATION = "urn:glossator:annotation:";
	private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");

	private Iris() {
	}

	static boolean isAbsolute(String text) {
		return ABSOLUTE.matcher(text).matches();
	}

	/** The address of a document; else a name made from its id. */
	static String document(DocumentInfo info) {
		return isAbsolute(info.url()) ? info.url() : DOCUMENT + encoded(info.id());
	}

	static String annotation(DocumentInfo info, String annotator, String id) {
		return ANNOTATION + encoded(info.id()) + ":" + encoded(annotator) + ":" + encoded(id);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
	}

	/** What stands after the last colon, slash or hash. */
	static String last(String iri) {
		int at = Math.max(iri.lastIndexOf(':'), Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')));
		String last = iri.substring(at + 1);
		try {
			return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			// not percent-encoded at all
			return last;
		}
	}
}
