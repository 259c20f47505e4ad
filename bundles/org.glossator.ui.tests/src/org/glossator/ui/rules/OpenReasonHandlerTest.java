package org.glossator.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.ui.bot.Desk;
import org.glossator.ui.bot.DeskFixture;
import org.glossator.ui.document.ElementTarget;
import org.junit.jupiter.api.Test;

/** What is said where a suggestion comes from no lexicon entry or rule. */
class OpenReasonHandlerTest extends DeskFixture {

	private static final String MODEL = "A model suggested this, so there is no entry to go to.";

	private static Provenance by(String engine, String reason) {
		return Provenance.suggestion(Origin.engine(engine, "1"), 0.5, reason);
	}

	@Test
	void noPlace_isSaidWithWhoMadeIt() {
		assertEquals(MODEL, OpenReasonHandler.nowhere(by("bias", "model: the sentence as a whole pushes the reader")));
		assertEquals(MODEL, OpenReasonHandler.nowhere(by("entities", "tagger: looks like a person by its words")));
		assertEquals(MODEL, OpenReasonHandler.nowhere(by("claims", "statement of the author, type event")));
		assertEquals(MODEL, OpenReasonHandler.nowhere(by("learned: entity", "12 of 13 like it were accepted")));
		assertEquals("The engine found this by itself, so there is no entry to go to.", OpenReasonHandler.nowhere(by("relations", "the nearest name in the sentence")));
		assertEquals("A person annotated this, so there is no entry to go to.", OpenReasonHandler.nowhere(Provenance.MANUAL));
	}

	@Test
	void suggestionOfAModel_isToldInTheStatusLineUntilTheNextKey() throws Exception {
		desk = Desk.with(folder, "Olsen left Varnia.\n");
		session = desk.open("text1");
		desk.add(session, new SpanRecord("", "entity", Span.of(0, 5), FeatureValues.of("kind", "PER"), by("learned: entity", "a name")));
		Adapters.adapt(Desk.page().getActiveEditor(), ElementTarget.class).select(List.of(session.element(session.snapshot().annotations().get(0).id())), true);
		desk.text();
		desk.bot().key(SWT.F3, SWT.CTRL);
		desk.bot().until("the sentence", () -> isSaid(MODEL));
		desk.bot().key(SWT.ARROW_RIGHT);
		desk.bot().until("it to go", () -> !isSaid(MODEL));
	}

	private static boolean isSaid(String sentence) {
		return Desk.controls(Desk.window(), CLabel.class).stream().anyMatch(label -> label.isVisible() && sentence.equals(label.getText()));
	}
}
