package org.glossator.engine.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class LexiconCheckTest {

	private static LexiconCheck.Result check(String name, String text, String... tags) {
		return LexiconCheck.check(text, Path.of(name), Set.of(tags));
	}

	private static List<Integer> lines(LexiconCheck.Result result) {
		return result.problems().stream().map(LexiconCheck.Problem::line).toList();
	}

	@Test
	void everyWrongLine_isTold_andTheOthersAreUsed() {
		LexiconCheck.Result result = check("bias-x.csv", "# mine\nentry,tag,inflect\ngood,a,yes\n,a,no\n\"open,a,no\nbad,a,often\nx,a,no,more\nfine,a,\n");
		assertEquals(List.of(4, 5, 6, 7), lines(result));
		assertTrue(result.problems().stream().noneMatch(LexiconCheck.Problem::warning));
		assertEquals(List.of("good", "fine"), result.entries().stream().map(LexiconEntry::text).toList());
	}

	@Test
	void duplicatesAndUnknownTags_areWarnings() {
		LexiconCheck.Result result = check("bias-x.csv", "entry,tag\nfoo,a\nFoo,a\nfoo,b\nbar,none\n", "a");
		assertEquals(List.of(3, 4), lines(result));
		assertTrue(result.problems().stream().allMatch(LexiconCheck.Problem::warning), result.problems().toString());
		assertTrue(result.problems().get(0).sentence().contains("line 2"), result.problems().get(0).sentence());
	}

	@Test
	void tableWithoutHeader_isOneProblem() {
		assertEquals(List.of(1), lines(check("bias-x.csv", "foo,a\nbar,b\n")));
	}

	@Test
	void wrongHeader_doesNotHideWhatIsWrongBelow() {
		String lines = "zorb,a,often\n,a,no\n\"open,a,no\nfine,a,no\nfine,a,no\nx,a,no,more\n";
		assertEquals(List.of(1, 2, 3, 4, 7), lines(check("bias-x.csv", "entri,tag,inflect\n" + lines, "a")));
		assertEquals(List.of(1, 2, 3, 4, 7), lines(check("bias-x.csv", "\"entry,tag,inflect\n" + lines, "a")));
		// What a column means that has no known name is not guessed; how many there are is known.
		assertEquals(List.of(1, 3, 4, 7), lines(check("bias-x.csv", "word,,\n" + lines, "a")));
		assertEquals(List.of(1, 7), lines(check("bias-x.csv", "tag,inflect,note\nw,no,\nv,no,\nv,no,\nv,no,\nv,no,\nx,a,no,more\n")));
	}

	@Test
	void tableWithAWrongHeader_hasNoEntriesToUse() {
		assertTrue(check("bias-x.csv", "entri,tag\ngood,a\n").entries().isEmpty());
	}

	@Test
	void problemsOfALongFile_areListedUpToANumber() {
		assertEquals(500, check("bias-x.csv", "entri,tag\n" + ",a\n".repeat(2_000)).problems().size());
	}

	@Test
	void millionEntries_areOneProblemWithItsLine() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 1_000_000; i++) {
			text.append("word").append(i).append('\n');
		}
		LexiconCheck.Result result = check("bias-x.txt", text.toString());
		assertEquals(List.of(LexiconReader.MOST_ENTRIES + 1), lines(result));
	}
}
