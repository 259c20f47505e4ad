package org.glossator.ui.annotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.glossator.model.Element;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.ui.bot.Desk;
import org.glossator.ui.bot.DeskFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of annotations by its keys in the real workbench. */
class AnnotationsViewTest extends DeskFixture {

	@BeforeEach
	void open() throws Exception {
		desk = Desk.with(folder, "Mayor Olsen lied about the dam of Varnia.");
		session = desk.open("text1");
		desk.add(session, span("a", 6, 11, "PER"), span("b", 23, 30, "FAC"), span("c", 34, 40, "GPE"));
		desk.show("org.glossator.ui.annotations", AnnotationsView.class);
		desk.bot().until("the rows", () -> table().getItemCount() == 3);
	}

	private static SpanRecord span(String id, int begin, int end, String kind) {
		return new SpanRecord(id, "entity", Span.of(begin, end), FeatureValues.of("kind", kind), Provenance.MANUAL);
	}

	private static Table table() {
		return Desk.control(Table.class, table -> table.getColumnCount() > 3 && table.getColumn(3).getText().equals("Status"));
	}

	private static List<String> selectedInTheText() {
		return ((IStructuredSelection) Desk.page().getActiveEditor().getSite().getSelectionProvider().getSelection()).toList().stream()
				.map(each -> ((Element) each).getId()).toList();
	}

	@Test
	void wordTypedAndArrows_jumpInTheTextAndEnterGoesThere() {
		Text search = Desk.control(Text.class, text -> text.getMessage().startsWith("Filter"));
		search.forceFocus();
		desk.bot().until("the focus", search::isFocusControl);
		desk.bot().type("a");
		desk.bot().key(SWT.BS);
		desk.bot().key(SWT.ARROW_DOWN);
		desk.bot().until("the list to have the focus", () -> table().isFocusControl());
		desk.bot().key(SWT.END);
		desk.bot().until("the last to be selected in the text", () -> selectedInTheText().equals(List.of("c")));
		desk.bot().key(SWT.ARROW_UP);
		desk.bot().until("the one before", () -> selectedInTheText().equals(List.of("b")));
		desk.bot().key(SWT.CR);
		desk.bot().until("the text to be active", () -> Desk.page().getActivePart() == Desk.page().getActiveEditor());
		assertEquals(List.of("b"), selectedInTheText());
	}

	@Test
	void severalMarked_areDeletedInOneStep() {
		table().forceFocus();
		desk.bot().until("the focus", () -> table().isFocusControl());
		// The focus is on the first row, which is not selected yet: only a key that leads to another row selects.
		desk.bot().key(SWT.END);
		desk.bot().until("the last", () -> selectedInTheText().equals(List.of("c")));
		desk.bot().key(SWT.HOME);
		desk.bot().until("the first", () -> selectedInTheText().equals(List.of("a")));
		desk.bot().key(SWT.ARROW_DOWN, SWT.SHIFT);
		desk.bot().until("two to be selected", () -> selectedInTheText().size() == 2);
		desk.bot().key(SWT.DEL);
		desk.bot().until("one to be left", () -> table().getItemCount() == 1);
		assertEquals(1, session.snapshot().annotations().size());
		desk.bot().key('z', SWT.CTRL);
		desk.bot().until("all to be back", () -> table().getItemCount() == 3);
		assertEquals(List.of("a", "b", "c"), session.snapshot().annotations().stream().map(AnnotationRecord::id).toList());
	}
}
