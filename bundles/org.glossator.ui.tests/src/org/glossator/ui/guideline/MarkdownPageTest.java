package org.glossator.ui.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.glossator.core.schema.BuiltInSchema;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.glossator.ui.guideline.StyledPage.Kind;
import org.glossator.ui.guideline.StyledPage.Look;
import org.junit.jupiter.api.Test;

class MarkdownPageTest {

	private static final MarkdownPage PAGE = MarkdownPage.parse("""
			# Bias

			Mark the *words* that
			push.

			## loaded_language

			Words with a **charge**. See `doubt` and [more](https://example.org/x).

			- one
			- two
			  1. inner

			## Case Two!

			Text <b>as is</b>.

			### deeper

			Still two.
			""");

	private static String looking(StyledPage page, Kind kind) {
		Look look = page.looks().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
		return page.text().substring(look.begin(), look.end());
	}

	@Test
	void section_endsBeforeTheNextOfItsRank() {
		assertEquals("Words with a charge. See doubt and more.\n\n• one\n• two\n1. inner", PAGE.section("loaded_language").text().replaceAll("\n+1", "\n1"));
		assertTrue(PAGE.section("case-two").text().endsWith("Still two."), "deeper headings belong to it");
		assertNull(PAGE.section("nothing"));
	}

	@Test
	void introduction_isWhatStandsBeforeTheSections() {
		assertEquals("Mark the words that push.", PAGE.introduction().text());
	}

	@Test
	void looks_coverTheirWords() {
		StyledPage section = PAGE.section("loaded_language");
		assertEquals("charge", looking(section, Kind.STRONG));
		assertEquals("doubt", looking(section, Kind.CODE));
		assertEquals("more", looking(section, Kind.LINK));
		assertEquals("words", looking(PAGE.introduction(), Kind.EMPHASIS));
		assertEquals("Bias", looking(PAGE.whole(), Kind.TITLE));
		assertEquals("https://example.org/x", section.looks().stream().filter(look -> look.kind() == Kind.LINK).findFirst().orElseThrow().address());
	}

	@Test
	void html_isShownAndNotRun() {
		assertTrue(PAGE.section("case-two").text().startsWith("Text <b>as is</b>."));
	}

	@Test
	void builtInGuidelines_haveASectionForEveryTag() {
		SchemaSpec schema = BuiltInSchema.spec();
		Map<String, byte[]> files = BuiltInSchema.guidelines();
		for (TagSetSpec tags : schema.tagSets()) {
			for (TagSpec tag : tags.tags()) {
				if (!tag.guideline().isEmpty()) {
					byte[] file = files.get(GuidelineBook.file(tag.guideline()));
					assertNotNull(file, tag.guideline());
					StyledPage section = MarkdownPage.parse(new String(file, StandardCharsets.UTF_8)).section(GuidelineBook.anchor(tag.guideline()));
					assertNotNull(section, tag.guideline());
					assertFalse(section.text().isBlank(), tag.guideline());
				}
			}
		}
	}
}
