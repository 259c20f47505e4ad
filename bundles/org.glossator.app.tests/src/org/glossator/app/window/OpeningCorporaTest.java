package org.glossator.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Which corpora the command line names. */
class OpeningCorporaTest {

	@Test
	void foldersBehindOpen_areTakenAndNothingElse() {
		assertEquals(List.of(Path.of("/one").toAbsolutePath(), Path.of("/a folder/two").toAbsolutePath()),
				OpeningCorpora.named("-data", "/workspace", "-open", "/one", "-open", "/a folder/../a folder/two", "-open"));
		assertEquals(List.of(), OpeningCorpora.named());
	}
}
