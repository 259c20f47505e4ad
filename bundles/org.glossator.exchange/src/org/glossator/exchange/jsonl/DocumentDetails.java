package org.glossator.exchange.jsonl;

import java.io.IOException;

import org.glossator.exchange.json.JsonObject;
import org.glossator.text.InputFault;
import org.glossator.text.record.DocumentInfo;

import com.fasterxml.jackson.core.JsonGenerator;

/** What is known of a document, as keys of a JSON object; what is empty is not written. Stateless. */
public final class DocumentDetails {

	private DocumentDetails() {
	}

	/** Writes all but the id, the path and the hash. */
	public static void write(JsonGenerator json, DocumentInfo info) throws IOException {
		field(json, "title", info.title());
		field(json, "source", info.source());
		field(json, "url", info.url());
		field(json, "published", info.published());
		field(json, "author", info.author());
		field(json, "language", info.language());
		field(json, "originalName", info.originalName());
	}

	private static void field(JsonGenerator json, String name, String value) throws IOException {
		if (!value.isEmpty()) {
			json.writeStringField(name, value);
		}
	}

	/** Reads what {@link #write} wrote. */
	public static DocumentInfo read(JsonObject line, String id) throws InputFault {
		return new DocumentInfo(id, line.textOrEmpty("title"), line.textOrEmpty("source"), line.textOrEmpty("url"),
				line.textOrEmpty("published"), line.textOrEmpty("author"), line.textOrEmpty("language"), "", "",
				line.textOrEmpty("originalName"));
	}

	/** Whether anything but the id, the path and the hash is known. */
	public static boolean any(DocumentInfo info) {
		return !(info.title() + info.source() + info.url() + info.published() + info.author() + info.language()).isEmpty();
	}
}
