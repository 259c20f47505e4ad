package org.glossator.exchange.webannotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * A JSON-LD file as a processor of JSON-LD understands it. Nothing is fetched: the context of the Web Annotation
 * recommendation is {@code anno-terms.jsonld}, which has the terms that we write, and there is no other.
 */
final class LinkedData {

	static final String OA = "http://www.w3.org/ns/oa#";
	static final String ITEMS = "http://www.w3.org/ns/activitystreams#items";
	static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
	static final String COUNT = "http://www.w3.org/2001/XMLSchema#nonNegativeInteger";

	/** Subject to predicate to objects. */
	private final Map<String, Map<String, List<RdfValue>>> triples = new LinkedHashMap<>();
	private final JsonArray expanded;

	private LinkedData(String json) throws JsonLdError {
		expanded = JsonLd.expand(document(json)).loader(offline()).undefinedTermsPolicy(ProcessingPolicy.Fail).get();
		for (RdfNQuad quad : JsonLd.toRdf(document(json)).loader(offline()).get().toList()) {
			triples.computeIfAbsent(quad.getSubject().getValue(), subject -> new LinkedHashMap<>())
					.computeIfAbsent(quad.getPredicate().getValue(), predicate -> new ArrayList<>()).add(quad.getObject());
		}
	}

	static LinkedData of(String json) throws JsonLdError {
		return new LinkedData(json);
	}

	private static Document document(String json) throws JsonLdError {
		return JsonDocument.of(new StringReader(json));
	}

	private static DocumentLoader offline() {
		return (url, options) -> {
			if (!url.toString().equals(WebAnnotationFormat.CONTEXT)) {
				throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "not to be fetched: " + url);
			}
			try (InputStream terms = LinkedData.class.getResourceAsStream("anno-terms.jsonld")) {
				return JsonDocument.of(terms);
			} catch (IOException e) {
				throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, e);
			}
		};
	}

	/** Every name of a thing, type or property, that is not a keyword, nor of a node without a name. */
	List<String> iris() {
		List<String> iris = new ArrayList<>();
		collect(expanded, iris);
		return iris;
	}

	private static void collect(JsonValue value, List<String> iris) {
		if (value instanceof JsonArray array) {
			array.forEach(each -> collect(each, iris));
		} else if (value instanceof JsonObject object) {
			object.forEach((key, each) -> {
				if (key.equals("@id")) {
					iris.add(((JsonString) each).getString());
				} else if (key.equals("@type")) {
					List<JsonValue> types = each instanceof JsonArray several ? several : List.of(each);
					types.forEach(type -> iris.add(((JsonString) type).getString()));
				} else if (!key.equals("@value")) {
					if (!key.startsWith("@")) {
						iris.add(key);
					}
					collect(each, iris);
				}
			});
		}
	}

	List<RdfValue> objects(String subject, String predicate) {
		return triples.getOrDefault(subject, Map.of()).getOrDefault(predicate, List.of());
	}

	/** The one object. */
	RdfValue object(String subject, String predicate) {
		List<RdfValue> objects = objects(subject, predicate);
		assertEquals(1, objects.size(), subject + " " + predicate + " " + objects);
		return objects.get(0);
	}

	String value(String subject, String predicate) {
		return object(subject, predicate).getValue();
	}

	int count(String subject, String predicate) {
		RdfValue number = object(subject, predicate);
		assertTrue(number.isLiteral(), number.toString());
		assertEquals(COUNT, number.asLiteral().getDatatype());
		return Integer.parseInt(number.getValue());
	}

	boolean is(String subject, String type) {
		return objects(subject, RDF + "type").stream().anyMatch(each -> each.getValue().equals(type));
	}

	/** What a list holds, in its order. */
	List<String> items(String subject) {
		List<String> items = new ArrayList<>();
		for (String rest = value(subject, ITEMS); !rest.equals(RDF + "nil"); rest = value(rest, RDF + "rest")) {
			items.add(value(rest, RDF + "first"));
		}
		return items;
	}

	/** The one selector of a kind that a place in a text has. */
	String selector(String place, String type) {
		String found = null;
		for (RdfValue selector : objects(place, OA + "hasSelector")) {
			if (is(selector.getValue(), type)) {
				assertTrue(found == null, "two selectors " + type);
				found = selector.getValue();
			}
		}
		assertNotNull(found, "no selector " + type);
		return found;
	}
}
