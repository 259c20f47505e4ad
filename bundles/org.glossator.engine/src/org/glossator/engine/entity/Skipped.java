package org.glossator.engine.entity;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Dateline;

/** What is not part of the running text though it stands in it: date lines, speakers' labels, stage directions. */
final class Skipped {

	/** "LOMAX:", "[00:52] LOMAX:" at the beginning of a line. */
	private static final Pattern SPEAKER = Pattern.compile("^(?:\\[[\\d:.]{4,8}\\] ?)?(\\p{Lu}[\\p{Lu} .'/-]{1,30}):");
	private static final Pattern DIRECTION = Pattern.compile("\\[(\\p{Lu}{3,20})\\]");

	private final TokenizedText text;
	private final BitSet characters = new BitSet();

	Skipped(TokenizedText text, List<Integer> sentences) {
		this.text = text;
		int block = -1;
		for (int s : sentences) {
			int begin = text.sentenceBegin(s);
			int end = text.sentenceEnd(s);
			if (text.block(s) != block) {
				block = text.block(s);
				characters.set(begin, Dateline.end(text.text(), begin, end));
				Matcher speaker = SPEAKER.matcher(text.text()).region(begin, Math.min(end, begin + 60));
				if (speaker.lookingAt()) {
					characters.set(speaker.start(1), speaker.end(1));
				}
			}
			Matcher direction = DIRECTION.matcher(text.text()).region(begin, end);
			while (direction.find()) {
				characters.set(direction.start(1), direction.end(1));
			}
		}
	}

	boolean covers(Mention mention) {
		return characters.get(text.begin(mention.first()));
	}
}
