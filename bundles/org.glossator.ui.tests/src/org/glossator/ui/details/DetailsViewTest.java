package org.glossator.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.model.Element;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.ui.bot.Desk;
import org.glossator.ui.bot.DeskFixture;
import org.glossator.ui.bot.ScreenReader;
import org.glossator.ui.document.ElementTarget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form of the selected annotation in the real workbench. */
class DetailsViewTest extends DeskFixture {

	@BeforeEach
	void open() throws Exception {
		desk = Desk.with(folder, "Mayor Olsen lied about the dam of Varnia.");
		session = desk.open("text1");
		desk.add(session, span("a", "entity", 6, 11, "kind", "PER"), span("b", "entity", 34, 40, "kind", "GPE"), span("c", "claim", 0, 40),
				new RelationRecord("r", "claimant", "c", "a", FeatureValues.NONE, Provenance.MANUAL),
				new ChainRecord("k", "coreference", List.of("a", "b"), FeatureValues.NONE, Provenance.MANUAL));
		desk.show(DetailsView.ID, DetailsView.class);
	}

	private static SpanRecord span(String id, String layer, int begin, int end, String... values) {
		return new SpanRecord(id, layer, Span.of(begin, end), FeatureValues.of(values), Provenance.MANUAL);
	}

	private void select(String id) {
		Adapters.adapt(Desk.page().getActiveEditor(), ElementTarget.class).select(List.of(session.element(id)), true);
		// Views hear of a selection a moment later.
		desk.bot().until("the form of " + id, () -> isSaid("Accepted, made by hand"));
	}

	private static Text field(String name) {
		return Desk.control(Text.class, text -> {
			try {
				return ScreenReader.name(text).equals(name);
			} catch (ReflectiveOperationException e) {
				throw new AssertionError(e);
			}
		});
	}

	private static boolean isSaid(String sentence) {
		return Desk.controls(Desk.window(), Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains(sentence));
	}

	@Test
	void valueThatCannotBe_isToldAndGoesNoFurther() {
		select("a");
		assertTrue(isSaid(session.schema().tagSetOf(session.schema().layer("entity").feature("kind")).tag("PER").description()));
		Text concept = field("Concept");
		concept.setFocus();
		desk.bot().type("no concept");
		desk.bot().key(SWT.CR);
		assertTrue(isSaid("is no address or identifier"));
		assertEquals(null, session.element("a").getValues().get("identifier"));
		desk.bot().key('a', SWT.CTRL);
		desk.bot().type("q42");
		desk.bot().key(SWT.CR);
		assertEquals("q42", session.element("a").getValues().get("identifier"));
		assertFalse(isSaid("is no address or identifier"));
	}

	@Test
	void related_listsRelationsAndMembersAndLeadsThere() throws Exception {
		select("a");
		org.eclipse.swt.widgets.List related = Desk.control(org.eclipse.swt.widgets.List.class, list -> list.getItemCount() == 3);
		assertEquals("Related annotations", ScreenReader.name(related));
		assertTrue(related.getItem(0).endsWith("← Mayor Olsen lied about the dam of Varnia"), Arrays.toString(related.getItems()));
		related.setFocus();
		related.setSelection(2);
		desk.bot().key(SWT.CR);
		assertEquals("b", ((Element) ((IStructuredSelection) Desk.page().getActiveEditor().getSite().getSelectionProvider().getSelection()).getFirstElement()).getId());
	}

	@Test
	void note_isWrittenWhenTheFieldIsLeft() {
		select("b");
		field("Note").setFocus();
		desk.bot().type("why");
		desk.bot().key(SWT.TAB);
		assertEquals("why", session.element("b").getProvenance().note());
		assertEquals("Write note", Desk.undoLabel(session.undoContext()));
	}
}
