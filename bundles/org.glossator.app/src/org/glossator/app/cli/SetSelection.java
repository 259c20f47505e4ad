package org.glossator.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.glossator.core.corpus.Corpus;
import org.glossator.text.record.DocumentInfo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The annotation sets that the verbs of review compare. */
final class SetSelection {

	private static final ObjectMapper JSON = new ObjectMapper();

	private SetSelection() {
	}

	/** The documents on which at least one of these annotators has a set. */
	static List<DocumentInfo> documents(Corpus corpus, String... annotators) {
		return corpus.documents().stream()
				.filter(document -> corpus.annotatorsOf(document.id()).stream().anyMatch(name -> List.of(annotators).contains(name))).toList();
	}

	/** Ends a verb that names an annotator nobody knows. */
	static void mustKnow(Corpus corpus, Verb verb, List<String> annotators) {
		for (String annotator : annotators) {
			if (!corpus.annotators().contains(annotator)) {
				throw verb.wrongUsage("The corpus has no annotator " + annotator + "; it has " + String.join(", ", corpus.annotators()) + ".");
			}
		}
	}

	/** A JSON object that review has written, to be printed like all others. */
	static Map<String, Object> object(String json) throws IOException {
		return JSON.readValue(json, new TypeReference<Map<String, Object>>() {
			// The type is all there is to it.
		});
	}
}
