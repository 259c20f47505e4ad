package org.glossator.core.corpus;

import java.util.List;
import java.util.Map;

import org.glossator.text.record.DocumentInfo;

/** What the registry says, as values that any thread may read while it is edited. */
record CorpusState(String name, List<DocumentInfo> documents, Map<String, DocumentInfo> byId,
		Map<String, DocumentInfo> byHash, Map<String, AnnotatorInfo> annotators) {
}
