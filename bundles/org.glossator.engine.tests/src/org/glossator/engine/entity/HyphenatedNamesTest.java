package org.glossator.engine.entity;

import static org.glossator.engine.entity.FoundNames.has;
import static org.glossator.engine.entity.FoundNames.lacks;

import org.junit.jupiter.api.Test;

/** Names with a small word behind a hyphen. Every sentence was made up for it. */
class HyphenatedNamesTest {

	@Test
	void villageInKorea_keepsItsEnding() throws Exception {
		has("A shell fell on a field in Orim-ri, the police said.", "GPE Orim-ri");
		lacks("A shell fell on a field of the Orim-led group.", "Orim-led");
	}

	@Test
	void surnameAndTwoSyllables_areAPerson() throws Exception {
		has("The barley is ripe, said Ok Sun-im, a farmer.", "PER Ok Sun-im");
		has("The reply came from Gil Tae-sop of the ministry.", "PER Gil Tae-sop");
		lacks("So Orim-backed groups will not talk.", "So Orim-backed");
	}
}
