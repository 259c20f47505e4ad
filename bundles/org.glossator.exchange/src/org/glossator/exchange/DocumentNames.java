package org.glossator.exchange;

import java.util.regex.Pattern;

import org.glossator.text.record.DocumentInfo;

/** Ids of documents that come from elsewhere. Stateless. */
final class DocumentNames {

	private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

	private DocumentNames() {
	}

	/** Whether an id can name a file everywhere. */
	static boolean isUsable(String id) {
		return USABLE.matcher(id).matches();
	}

	/** An id that can name a file, made from the id or the original name. */
	static String id(DocumentInfo info) {
		if (isUsable(info.id())) {
			return info.id();
		}
		String name = info.id().isEmpty() ? info.originalName() : info.id();
		String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		int dot = info.id().isEmpty() ? bare.lastIndexOf('.') : -1;
		String made = (dot > 0 ? bare.substring(0, dot) : bare).replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z0-9]+", "");
		made = made.substring(0, Math.min(100, made.length()));
		return made.isEmpty() ? "document" : made;
	}

	/** The same document under another id. */
	static DocumentInfo withId(DocumentInfo i, String id) {
		return new DocumentInfo(id, i.title(), i.source(), i.url(), i.published(), i.author(), i.language(), i.path(), i.sha256(),
				i.originalName());
	}
}
