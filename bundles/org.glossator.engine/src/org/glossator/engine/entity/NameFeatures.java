package org.glossator.engine.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/**
 * The features by which the tagger knows a name: the word and its neighbours, affixes, shapes, Brown clusters and
 * classes, gazetteers, and how the word is written elsewhere in the document. Made for one document, used by one thread.
 */
public final class NameFeatures {

	/** Gazetteer tags that become features; others count as ORG. */
	private static final Map<String, Integer> TAGS = Map.of("GPE", 0, "LOC", 1, "PER", 2, "ORG", 3, "FIRST", 4, "TITLE", 5,
			"FAC", 6, "EVT", 7, "MISC", 8, "ROLE", 5);
	private static final int MANY = 6;
	/** How many beginnings of the path of a class of words there are. */
	private static final int PATH = 3;
	private static final int LOWER_SEEN = 1;
	private static final int UPPER_SEEN = 2;
	/** In {@link #phrases}: persons, places and organisations of several words. */
	private static final int SEVERAL = 4 | 4 << 3 | 4 << 6;

	private final TokenizedText text;
	private final NameKnowledge knowledge;
	private final Clusters clusters;
	private final Clusters classes;
	private final Gazetteer known;
	private final NameWord[] words;
	private final int[] gazetteer;
	/** Of each token, for each kind of the gazetteer: whether a name begins there, goes on there, has several words. */
	private final int[] phrases;
	private final boolean[] shouting;
	private int[] buffer = new int[128];
	private int used;

	/** @param names the dictionary whose entries' tags become features */
	public NameFeatures(TokenizedText text, NameKnowledge knowledge, Dictionary names) {
		this.text = text;
		this.knowledge = knowledge;
		clusters = knowledge.clusters();
		classes = knowledge.classes();
		known = knowledge.gazetteer();
		words = new NameWord[text.size()];
		gazetteer = new int[text.size()];
		phrases = new int[text.size()];
		shouting = new boolean[text.sentences()];
		Map<String, NameWord> byWord = new HashMap<>();
		Map<String, int[]> seen = new HashMap<>();
		for (int s = 0; s < text.sentences(); s++) {
			sentence(s, names, byWord, seen);
		}
		for (int i = 0; i < words.length; i++) {
			int[] how = seen.get(text.lower(i));
			words[i].seen = how == null ? 0 : how[0];
		}
	}

	private void sentence(int s, Dictionary names, Map<String, NameWord> byWord, Map<String, int[]> seen) {
		int capitals = 0;
		int large = 0;
		int small = 0;
		int long4 = 0;
		for (int i = text.first(s); i < text.limit(s); i++) {
			String word = text.word(i);
			NameWord info = byWord.computeIfAbsent(word, w -> NameWord.of(w, knowledge));
			words[i] = info;
			if (word.length() >= 4 && info.letters) {
				long4++;
				capitals += info.capital ? 1 : 0;
				large += word.chars().noneMatch(Character::isLowerCase) ? 1 : 0;
			}
			small += info.letters && !info.capital ? 1 : 0;
		}
		// A sentence that ends as sentences do may just be full of names.
		boolean closed = ".!?".contains(text.word(text.limit(s) - 1)) && text.zone(s) != Zone.Kind.TITLE;
		shouting[s] = long4 >= 3 && (closed ? small == 0 && long4 > MANY : capitals * 10 >= long4 * 7) || long4 >= 3 && large == long4;
		for (int i = text.first(s); i < text.limit(s) && !shouting[s]; i++) {
			if (words[i].letters) {
				int[] how = seen.computeIfAbsent(text.lower(i), w -> new int[1]);
				how[0] |= !words[i].capital ? LOWER_SEEN : i > text.first(s) ? UPPER_SEEN : 0;
			}
		}
		names.scan(text.text(), text.sentenceBegin(s), text.sentenceEnd(s), (begin, end, entry) -> {
			Integer tag = TAGS.get(entry.tag());
			int first = text.tokenAt(begin);
			int limit = text.tokenAt(end);
			if (tag == null || first >= limit || text.begin(first) != begin || text.end(limit - 1) != end
					|| tag != 5 && !NameLexicon.isWrittenLike(entry.text(), text.text(), begin, end)) {
				return;
			}
			for (int i = first; i < limit; i++) {
				gazetteer[i] |= 1 << 2 * tag + (i > first ? 1 : 0) | (limit - first > 1 ? 1 << 20 + Math.min(tag, 8) : 0);
			}
		});
		for (int i = text.first(s); i < text.limit(s); i++) {
			if (words[i] == null) {
				words[i] = NameWord.of(text.word(i), knowledge);
			}
		}
		phrases(s);
	}

	/** Marks the longest names of each kind that begin at each word of a sentence. */
	private void phrases(int s) {
		int[] covered = new int[Gazetteer.KINDS];
		int[] limits = new int[Gazetteer.KINDS];
		for (int i = text.first(s); i < text.limit(s); i++) {
			if (!words[i].capital && !Words.PARTICLES.contains(text.lower(i))) {
				continue;
			}
			int phrase = 0;
			int length = 0;
			Arrays.fill(limits, 0);
			for (int end = i; end < text.limit(s) && length < Gazetteer.LONGEST; end++) {
				NameWord word = words[end];
				if (word.parts.length == 0 && !isJoint(text.word(end))) {
					break;
				}
				for (int part : word.parts) {
					phrase = Gazetteer.phrase(phrase, part);
				}
				length += word.parts.length;
				int kinds = word.parts.length > 0 && length <= Gazetteer.LONGEST && (word.capital || !word.letters) ? known.kinds(phrase) : 0;
				for (int kind = 0; kinds >>> kind != 0; kind++) {
					limits[kind] = (kinds >>> kind & 1) != 0 ? end + 1 : limits[kind];
				}
			}
			for (int kind = 0; kind < Gazetteer.KINDS; kind++) {
				if (limits[kind] > covered[kind]) {
					int several = limits[kind] - i > 1 ? 4 : 0;
					for (int t = i; t < limits[kind]; t++) {
						phrases[t] |= (t == i ? 1 | several : 2 | several) << 3 * kind;
					}
					covered[kind] = limits[kind];
				}
			}
		}
	}

	private static boolean isJoint(String word) {
		return word.length() == 1 && "-\u2013'\u2019.&".indexOf(word.charAt(0)) >= 0;
	}

	/** Whether a sentence is written with capitals all over, as headlines are. */
	boolean isHeadline(int s) {
		return shouting[s];
	}

	/** Whether the word of a token also stands in lower case in the document. */
	boolean isSeenLower(int token) {
		return (words[token].seen & LOWER_SEEN) != 0;
	}

	/** Whether the word of a token stands with a capital elsewhere than at the beginning of a sentence. */
	boolean isSeenUpper(int token) {
		return (words[token].seen & UPPER_SEEN) != 0;
	}

	/** Whether the word of a token is also an ordinary one. */
	boolean isOrdinary(int token) {
		return Gazetteer.isOrdinary(words[token].role);
	}

	/** Whether a word has a capital and small letters and is no ordinary one. */
	boolean isNameLike(int token) {
		String word = text.word(token);
		return words[token].capital && word.length() > 2 && Character.isLowerCase(word.charAt(1)) && !isOrdinary(token);
	}

	/** Whether a name of the gazetteer covers a token. */
	boolean isListed(int token) {
		return phrases[token] != 0;
	}

	/** Whether a name of several words covers a token. */
	boolean isPhrase(int token) {
		return (phrases[token] & SEVERAL) != 0;
	}

	/** How often the word of a token is a part of names. */
	int often(int token, int part) {
		return Gazetteer.often(words[token].role, part);
	}

	/** The features of token {@code i}, as hashes; the array is valid until the next call. */
	public int[] at(int i) {
		used = 0;
		int s = text.sentence(i);
		int first = text.first(s);
		int limit = text.limit(s);
		NameWord word = words[i];
		NameWord before = i > first ? words[i - 1] : null;
		NameWord before2 = i > first + 1 ? words[i - 2] : null;
		NameWord after = i + 1 < limit ? words[i + 1] : null;
		NameWord after2 = i + 2 < limit ? words[i + 2] : null;
		int w = word.lower;
		int b = before == null ? 1 : before.lower;
		int a = after == null ? 2 : after.lower;
		add(0, 0);
		add(1, w);
		add(2, b);
		add(3, a);
		add(4, before2 == null ? 1 : before2.lower);
		add(5, after2 == null ? 2 : after2.lower);
		add(6, Hash.join(6, b, w));
		add(7, Hash.join(7, w, a));
		int where = (i == first ? 1 : 0) | (shouting[s] ? 2 : 0);
		add(8, Hash.join(8, word.shape, where));
		add(9, Hash.join(9, word.brief, where));
		int beforeBrief = before == null ? 1 : before.brief;
		int afterBrief = after == null ? 2 : after.brief;
		add(10, beforeBrief);
		add(11, afterBrief);
		add(12, Hash.join(12, beforeBrief, word.brief));
		add(13, Hash.join(13, word.brief, afterBrief));
		add(14, Hash.join(14, Hash.join(14, beforeBrief, word.brief), afterBrief));
		add(15, Hash.join(15, b, word.brief));
		add(16, Hash.join(16, a, word.brief));
		for (int affix : word.affixes) {
			add(17, affix);
		}
		cluster(20, word);
		cluster(30, before);
		cluster(40, after);
		clusterBrief(50, before2);
		clusterBrief(51, after2);
		if (word.cluster >= 0) {
			int c = clusters.prefix(word.cluster, 4);
			add(52, Hash.join(52, c, word.brief));
			add(53, Hash.join(53, c, before == null || before.cluster < 0 ? 1 : clusters.prefix(before.cluster, 2)));
			add(54, Hash.join(54, c, after == null || after.cluster < 0 ? 2 : clusters.prefix(after.cluster, 2)));
		}
		add(55, Hash.join(55, word.seen, word.capital ? 1 : 0) * 4 + where);
		add(56, Hash.join(56, word.seen, word.brief));
		gazetteer(60, gazetteer[i], word.capital);
		gazetteer(80, i > first ? gazetteer[i - 1] : 0, word.capital);
		gazetteer(100, i + 1 < limit ? gazetteer[i + 1] : 0, word.capital);
		add(120, Hash.join(120, gazetteer[i] & 0xfffff, i > first ? gazetteer[i - 1] & 0xfffff : -1));
		phrase(130, phrases[i], word);
		add(131, i > first ? phrases[i - 1] : -1);
		add(132, i + 1 < limit ? phrases[i + 1] : -1);
		roles(word, before, after);
		kin(word, before, after, before2, after2, where);
		add(141, (ordinary(before) * 16 + ordinary(word) * 4 + ordinary(after)) * 4 + where);
		return Arrays.copyOf(buffer, used);
	}

	/** Classes of the words as written, finer and less often unknown than clusters. */
	private void kin(NameWord word, NameWord before, NameWord after, NameWord before2, NameWord after2, int where) {
		if (word.kin >= 0) {
			for (int p = 0; p < PATH; p++) {
				add(150 + p, classes.prefix(word.kin, p));
			}
			int c = classes.prefix(word.kin, 1);
			add(167, Hash.join(167, c, word.brief) + where);
			add(168, Hash.join(168, classes.prefix(word.kin, 0), before == null || before.kin < 0 ? 1 : classes.prefix(before.kin, 0)));
			add(169, Hash.join(169, classes.prefix(word.kin, 0), after == null || after.kin < 0 ? 1 : classes.prefix(after.kin, 0)));
		}
		if (word.kinSmall >= 0) {
			for (int p = 0; p < PATH; p++) {
				add(170 + p, classes.prefix(word.kinSmall, p));
			}
		} else {
			add(173, word.brief);
		}
		for (int p = 0; p < PATH; p++) {
			if (before != null && before.kin >= 0) {
				add(155 + p, classes.prefix(before.kin, p));
			}
			if (after != null && after.kin >= 0) {
				add(160 + p, classes.prefix(after.kin, p));
			}
		}
		if (before2 != null && before2.kin >= 0) {
			add(165, classes.prefix(before2.kin, 0));
		}
		if (after2 != null && after2.kin >= 0) {
			add(166, classes.prefix(after2.kin, 0));
		}
	}

	/** 0 no word, 1 an ordinary one, 2 a capitalised ordinary one, 3 another: where capitals say nothing, words do. */
	private static int ordinary(NameWord word) {
		return word == null ? 0 : !Gazetteer.isOrdinary(word.role) ? 3 : word.capital ? 2 : 1;
	}

	private void phrase(int template, int flags, NameWord word) {
		for (int kind = 0; flags >>> 3 * kind != 0; kind++) {
			int part = flags >>> 3 * kind & 7;
			if (part != 0) {
				add(template, (kind * 8 + part) * 2 + (word.capital ? 1 : 0));
			}
		}
		if (flags != 0) {
			add(133, Hash.join(133, flags, word.brief));
			add(134, Hash.join(134, flags, word.seen));
		}
	}

	private void roles(NameWord word, NameWord before, NameWord after) {
		if (!word.capital) {
			return;
		}
		int best = -1;
		int most = 0;
		int second = 0;
		for (int part = 0; part < Gazetteer.ROLES; part++) {
			int often = Gazetteer.often(word.role, part);
			add(135, part * 8 + often);
			if (often > most) {
				second = most;
				most = often;
				best = part;
			} else {
				second = Math.max(second, often);
			}
		}
		add(136, (best + 1) * 64 + most * 8 + most - second);
		int opens = Gazetteer.often(word.role, Gazetteer.FIRST_OF_PERSON);
		int closes = Gazetteer.often(word.role, Gazetteer.LAST_OF_PERSON);
		add(137, before == null || !before.capital ? -1 : Gazetteer.often(before.role, Gazetteer.FIRST_OF_PERSON) * 8 + closes);
		add(138, after == null || !after.capital ? -1 : Gazetteer.often(after.role, Gazetteer.LAST_OF_PERSON) * 8 + opens);
		add(139, after == null || !after.capital ? -1 : Gazetteer.often(after.role, Gazetteer.LAST_OF_ORGANISATION));
		add(140, before == null || !before.capital ? -1 : Gazetteer.often(before.role, Gazetteer.OF_ORGANISATION));
	}

	private void cluster(int template, NameWord word) {
		if (word != null && word.cluster >= 0) {
			for (int p = 0; p < Clusters.prefixCount(); p++) {
				add(template + p, clusters.prefix(word.cluster, p));
			}
		}
	}

	private void clusterBrief(int template, NameWord word) {
		if (word != null && word.cluster >= 0) {
			add(template, clusters.prefix(word.cluster, 2));
		}
	}

	private void gazetteer(int template, int flags, boolean capital) {
		if (flags == 0) {
			return;
		}
		for (int bit = 0; bit < 29; bit++) {
			if ((flags >>> bit & 1) != 0) {
				add(template, bit * 2 + (capital ? 1 : 0));
			}
		}
	}

	private void add(int template, int value) {
		if (used == buffer.length) {
			buffer = Arrays.copyOf(buffer, used * 2);
		}
		buffer[used++] = Hash.join(template, value);
	}
}
