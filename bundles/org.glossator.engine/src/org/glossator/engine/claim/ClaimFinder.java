package org.glossator.engine.claim;

import java.util.ArrayList;
import java.util.List;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/** Finds claims. Immutable; any thread. */
public final class ClaimFinder {

	/** The claims of a text in document order. */
	public List<Claim> find(TokenizedText text) {
		List<Claim> claims = new ArrayList<>();
		for (int s = 0; s < text.sentences(); s++) {
			int first = text.first(s);
			int limit = text.limit(s);
			if (text.zone(s) != Zone.Kind.PARAGRAPH || limit - first < 4 || text.word(limit - 1).endsWith("?")) {
				continue;
			}
			boolean quoted = text.quotationAt(text.sentenceBegin(s)) != null;
			claims.add(new Claim(text.sentenceBegin(s), text.sentenceEnd(s), quoted ? "quoted" : "author", "event", 1, -1, 0.7,
					"statement in the running text"));
		}
		return claims;
	}
}
