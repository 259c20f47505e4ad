package org.glossator.ui.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.glossator.core.corpus.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusNamesTest {

	@TempDir
	Path folder;

	@Test
	void twoOfOneName_areToldByTheirFolders() throws Exception {
		try (Corpus one = Corpus.create(folder.resolve("mine"), "Articles"); Corpus two = Corpus.create(folder.resolve("team/copy"), "Articles");
				Corpus other = Corpus.create(folder.resolve("other"), "Speeches")) {
			assertArrayEquals(new String[] { "Articles (mine)", "Articles (copy)", "Speeches" }, CorpusNames.of(List.of(one, two, other)));
			assertEquals("Articles", CorpusNames.of(one, List.of(one, other)));
		}
	}

	@Test
	void foldersOfOneName_areToldByWhatLiesAbove() {
		Path one = Path.of("/home/amina/corpus");
		assertEquals(Path.of("amina/corpus").toString(), CorpusNames.ending(one, List.of(Path.of("/home/ben/corpus"))));
		assertEquals(Path.of("home/amina/corpus").toString(), CorpusNames.ending(one, List.of(Path.of("/srv/amina/corpus"))));
		assertEquals("corpus", CorpusNames.ending(one, List.of(Path.of("/home/amina/copy"))));
	}

	@Test
	void folderThatEveryOtherEndsWith_isToldWhole() {
		Path one = Path.of("/corpus");
		assertEquals("/corpus", CorpusNames.ending(one, List.of(Path.of("/home/corpus"))).replace('\\', '/'));
	}
}
