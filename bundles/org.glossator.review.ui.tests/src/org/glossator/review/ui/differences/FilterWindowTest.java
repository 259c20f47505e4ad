package org.glossator.review.ui.differences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.glossator.review.adjudication.Case;
import org.glossator.review.diff.DifferenceKind;
import org.glossator.review.ui.ReviewWindow;
import org.junit.jupiter.api.Test;

/** The choices above the list of differences, and walking what they leave by one key. */
class FilterWindowTest extends ReviewWindow {

	private Combo combo(String tip) throws Exception {
		inUi(() -> page().showView(DifferencesView.ID));
		settle();
		Combo found = inUi(() -> all(window().getShell(), Combo.class).stream().filter(each -> tip.equals(each.getToolTipText())).findFirst().orElseThrow());
		until("something to choose", () -> found.getItemCount() > 1);
		return found;
	}

	private void choose(Combo combo, String item) throws Exception {
		inUi(() -> {
			assertTrue(combo.indexOf(item) >= 0, item + " is none of " + Arrays.toString(combo.getItems()));
			combo.select(combo.indexOf(item));
			combo.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	/** That the list has just those, in its rows too, and that F8 walks no other. */
	private void assertShown(Predicate<Case> wanted) throws Exception {
		List<Case> expected = inUi(() -> review.state().cases().stream().filter(each -> !each.differences().isEmpty()).filter(wanted).toList());
		assertEquals(expected, inUi(review::shown));
		assertFalse(expected.isEmpty());
		Table table = inUi(() -> all(window().getShell(), Table.class).stream().filter(each -> each.getColumnCount() > 2 && each.getColumn(2).getText().equals("Difference"))
				.findFirst().orElseThrow());
		assertEquals(expected.size(), inUi(table::getItemCount));
		inUi(() -> {
			page().activate(page().getActiveEditor());
			return null;
		});
		for (int i = 0; i < Math.min(3, expected.size()); i++) {
			assertTrue(wanted.test(inUi(review::selected)));
			key(SWT.F8);
		}
	}

	@Test
	void kindChosen_isAllThatIsListedAndWalked() throws Exception {
		choose(combo("Show by kind of difference"), "boundary");
		assertShown(each -> each.differences().contains(DifferenceKind.BOUNDARY));
	}

	@Test
	void layerChosen_isAllThatIsListedAndWalked() throws Exception {
		choose(combo("Show by layer"), "Bias");
		assertShown(each -> each.layer().equals("bias"));
	}

	@Test
	void tagChosenByItsName_isAllThatIsListedAndWalked() throws Exception {
		choose(combo("Show by tag"), "Geopolitical entity");
		assertShown(each -> each.labels().contains("GPE"));
	}

	@Test
	void annotatorChosen_isAllThatIsListedAndWalked() throws Exception {
		choose(combo("Show what an annotator has"), "Annotated by ben");
		assertShown(each -> each.cells().containsKey("ben"));
	}

	@Test
	void stateChosen_isAllThatIsListed() throws Exception {
		Combo state = combo("Show by state");
		run("decide", "digit", "1");
		until("the decision", () -> review.state().decided() == 1);
		choose(state, "Decided");
		assertShown(each -> each.decision() != null);
		choose(state, "Open");
		assertShown(each -> each.decision() == null);
	}
}
