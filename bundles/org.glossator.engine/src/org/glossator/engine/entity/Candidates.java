package org.glossator.engine.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Possible names with their ranks; of two that overlap the one of higher rank stays, of equal ranks the longer one. */
final class Candidates {

	/** Ranks by source. */
	static final int CORPUS = 100;
	static final int PATTERN = 90;
	static final int ACRONYM = 85;
	static final int HEAD = 80;
	static final int LEXICON_LONG = 70;
	static final int TAGGER_LONG = 60;
	static final int LEXICON = 55;
	static final int REPEATED = 52;
	static final int TAGGER = 50;
	static final int DEMONYM = 40;

	private record Ranked(Mention mention, int rank) {
	}

	private final List<Ranked> all = new ArrayList<>();

	void add(Mention mention, int rank) {
		if (mention.limit() > mention.first()) {
			all.add(new Ranked(mention, rank));
		}
	}

	/** Those that stay, in document order. */
	List<Mention> settle(int tokens) {
		all.sort(Comparator.comparingInt((Ranked r) -> -r.rank()).thenComparingInt(r -> r.mention().first() - r.mention().limit())
				.thenComparingInt(r -> r.mention().first()));
		boolean[] taken = new boolean[tokens];
		List<Mention> kept = new ArrayList<>();
		for (Ranked ranked : all) {
			Mention mention = ranked.mention();
			boolean free = true;
			for (int i = mention.first(); i < mention.limit() && free; i++) {
				free = !taken[i];
			}
			if (free) {
				kept.add(mention);
				java.util.Arrays.fill(taken, mention.first(), mention.limit(), true);
			}
		}
		kept.sort(Comparator.comparingInt(Mention::first));
		return kept;
	}
}
