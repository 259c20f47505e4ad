package org.glossator.engine.entity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Dateline;

/** What is not part of the running text though it stands in it: date lines, speakers' labels, stage directions. */
final class Skipped {

	/** "LOMAX:", "[00:52] LOMAX:", "QUESTION (Politico):" at the beginning of a line. */
	private static final Pattern SPEAKER = Pattern.compile("^(?:\\[[\\d:.]{4,8}\\] ?)?(\\p{Lu}[\\p{Lu} .'/-]{1,30}(?: \\([^)]{2,40}\\))?):");
	/** "Shen Maolin:", "Kyodo:" where lines begin so again and again. */
	private static final Pattern LABEL = Pattern.compile("^(\\p{Lu}[\\p{L}.'\u2019-]{1,20}(?: \\p{Lu}[\\p{L}.'\u2019-]{0,20}){0,3}): ");
	private static final int AGAIN = 3;
	private static final Pattern DIRECTION = Pattern.compile("\\[(\\p{Lu}{3,20})\\]");

	private final TokenizedText text;
	private final BitSet characters = new BitSet();

	/** "Q44 Mr Priddy:" in the record of a committee. */
	private static final Pattern QUESTION = Pattern.compile("^Q\\d{1,4}\\.? ((?:\\p{Lu}[\\p{L}.'\u2019-]{0,20} ){0,4}\\p{Lu}[\\p{L}.'\u2019-]{0,20}): ");

	/** "Mr. Wrenn (Upper Thole):", "Alasdair Munro (Lochbroom) (SNP):" in the record of a parliament. */
	private static final Pattern MEMBER = Pattern.compile("^((?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Baroness|Rt Hon|Hon)\\.? (?:\\p{Lu}[\\p{L}.'\u2019-]{0,20} ?){1,4}(?:\\([^()\\n]{2,40}\\) ?){0,3}|(?:\\p{Lu}[\\p{L}.'\u2019-]{0,20} ){1,4}(?:\\([^()\\n]{2,40}\\) ?){2,3}|The (?:Minister|Secretary|Speaker|Chair)[^:.!?\\n]{0,40}\\([^()\\n]{2,40}\\) ?)): ?");

	Skipped(TokenizedText text, NameLexicon lexicon, List<Integer> sentences) {
		this.text = text;
		boolean talk = isTalk(text, sentences);
		int block = -1;
		for (int s : sentences) {
			int begin = text.sentenceBegin(s);
			int end = text.sentenceEnd(s);
			if (text.block(s) != block) {
				block = text.block(s);
				// A date line may hold a full stop: "SAN JOSE, Calif. - ".
				int line = text.text().indexOf('\n', begin);
				int limit = line < 0 ? text.text().length() : line;
				characters.set(begin, Dateline.isLine(text.text(), begin, limit) ? limit : Dateline.end(text.text(), begin, limit));
				for (Pattern form : talk ? List.of(SPEAKER, QUESTION, MEMBER, LABEL) : List.of(SPEAKER, QUESTION, MEMBER)) {
					Matcher speaker = form.matcher(text.text()).region(begin, Math.min(text.text().length(), begin + 120));
					if (speaker.lookingAt() && !isPlace(lexicon, speaker.start(1), speaker.end(1))) {
						characters.set(speaker.start(1), speaker.end(1));
					}
				}
			}
			Matcher direction = DIRECTION.matcher(text.text()).region(begin, end);
			while (direction.find()) {
				characters.set(direction.start(1), direction.end(1));
			}
		}
	}

	/** "KOSOVO: talks resume": where it happened, and nobody who speaks. */
	private boolean isPlace(NameLexicon lexicon, int begin, int end) {
		int token = text.tokenAt(begin);
		return token < text.size() && lexicon.at(token) != null && (lexicon.at(token).tag().equals("GPE") || lexicon.at(token).tag().equals("LOC")) && text.end(lexicon.limit(token) - 1) == end;
	}

	/** Whether one name with a colon begins several lines. */
	private static boolean isTalk(TokenizedText text, List<Integer> sentences) {
		Map<String, Integer> labels = new HashMap<>();
		int block = -1;
		for (int s : sentences) {
			if (text.block(s) != block) {
				block = text.block(s);
				int begin = text.sentenceBegin(s);
				Matcher label = LABEL.matcher(text.text()).region(begin, Math.min(text.text().length(), begin + 80));
				if (label.lookingAt() && labels.merge(label.group(1), 1, Integer::sum) >= AGAIN) {
					return true;
				}
			}
		}
		return false;
	}

	boolean covers(Mention mention) {
		return characters.get(text.begin(mention.first()));
	}
}
