package org.glossator.core.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.glossator.text.record.DocumentInfo;

/**
 * What the registry says, as values that any thread may read while it is edited. To add or remove a document costs next to
 * nothing, however many there are; one thread does so at a time.
 */
final class CorpusState {

	private final String name;
	private final Map<String, AnnotatorInfo> annotators;
	private final List<DocumentInfo> order;
	private final Map<String, DocumentInfo> byId = new ConcurrentHashMap<>();
	private final Map<String, DocumentInfo> byHash = new ConcurrentHashMap<>();
	private final Set<String> lowerCaseIds = ConcurrentHashMap.newKeySet();
	private volatile List<DocumentInfo> documents;

	CorpusState(String name, List<DocumentInfo> documents, Map<String, AnnotatorInfo> annotators) {
		this.name = name;
		this.annotators = annotators;
		order = new ArrayList<>(documents);
		documents.forEach(this::index);
	}

	private void index(DocumentInfo document) {
		byId.put(document.id(), document);
		byHash.putIfAbsent(document.sha256(), document);
		lowerCaseIds.add(document.id().toLowerCase(Locale.ROOT));
	}

	String name() {
		return name;
	}

	/** By name. */
	Map<String, AnnotatorInfo> annotators() {
		return annotators;
	}

	/** In the order shown. */
	List<DocumentInfo> documents() {
		List<DocumentInfo> made = documents;
		if (made == null) {
			synchronized (this) {
				made = documents = List.copyOf(order);
			}
		}
		return made;
	}

	/** The document of that id; null for none. */
	DocumentInfo byId(String id) {
		return byId.get(id);
	}

	/** The first document whose text has that SHA-256; null for none. */
	DocumentInfo byHash(String sha256) {
		return byHash.get(sha256);
	}

	/** Whether a document has that id but for its case. */
	boolean hasIdInAnyCase(String lowerCaseId) {
		return lowerCaseIds.contains(lowerCaseId);
	}

	synchronized void add(DocumentInfo document) {
		order.add(document);
		index(document);
		documents = null;
	}

	synchronized void remove(DocumentInfo document) {
		order.removeIf(each -> each.id().equals(document.id()));
		byId.remove(document.id());
		lowerCaseIds.remove(document.id().toLowerCase(Locale.ROOT));
		if (byHash.get(document.sha256()).id().equals(document.id())) {
			byHash.remove(document.sha256());
			order.stream().filter(each -> each.sha256().equals(document.sha256())).findFirst().ifPresent(this::index);
		}
		documents = null;
	}
}
