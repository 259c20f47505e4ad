package org.glossator.review.ui.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.glossator.review.adjudication.Case;
import org.glossator.review.adjudication.Decision;
import org.glossator.review.ui.ReviewWindow;
import org.glossator.review.ui.cases.CaseTexts;
import org.junit.jupiter.api.Test;

/** Left, right, both and none by one key each, what the form says of it, precedents and progress. */
class DecideByKeysTest extends ReviewWindow {

	private Case now(Case about) throws Exception {
		return inUi(() -> review.state().same(about) == null
				? review.state().caseOf(about.sources().get(0).annotator(), about.sources().get(0).annotation()) : review.state().same(about));
	}

	private void select(Case about) throws Exception {
		inUi(() -> {
			page().activate(page().getActiveEditor());
			review.select(review.state().same(about));
			return null;
		});
	}

	private void undo(int decisions) throws Exception {
		assertEquals(decisions, inUi(() -> review.state().decided()), inUi(() -> review.shown().stream().filter(each -> each.decision() != null).toList().toString()));
		inUi(() -> OperationHistoryFactory.getOperationHistory().undo(review.session().undoContext(), null, null));
		until("the undo", () -> review.state().decided() == 0);
	}

	@Test
	void leftRightBothAndNone_areOneKeyEachAndEachIsUndone() throws Exception {
		Case about = inUi(() -> review.state().cases().stream().filter(each -> each.cells().size() == 2 && each.layer().equals("claim")
				&& !each.differences().isEmpty() && each.labels().size() == 2).findFirst().orElseThrow());
		Object before = inUi(() -> review.session().snapshot().annotations());
		Map<Character, List<String>> expected = Map.of('1', List.of("amina"), '2', List.of("ben"), '3', List.of("amina", "ben"), '0', List.of());
		for (char digit : new char[] { '1', '2', '3', '0' }) {
			select(about);
			key(digit);
			until("the decision by " + digit, () -> review.state().decided() == 1);
			Decision decision = now(about).decision();
			assertEquals(expected.get(digit), decision.chosen());
			assertEquals(digit == '0' ? Decision.Kind.NOTHING : Decision.Kind.TAKE, decision.kind());
			assertTrue(inUi(() -> labels().contains("1 of " + review.state().differing() + " differences decided")), inUi(() -> labels().toString()));
			settleJobs();
			settle();
			undo(1);
			assertNull(now(about).decision());
			assertEquals(before, inUi(() -> review.session().snapshot().annotations()));
		}
	}

	private static List<String> labels() {
		return all(window().getShell(), Label.class).stream().filter(Label::isVisible).map(Label::getText).toList();
	}

	@Test
	void buttonsOfTheForm_sayWhatTheSelectedCaseOffersHoweverManyThatAre() throws Exception {
		List<Case> differing = inUi(() -> review.shown());
		Case both = differing.stream().filter(each -> each.cells().size() == 2 && !each.quote().isEmpty()).findFirst().orElseThrow();
		Case one = differing.stream().filter(each -> each.cells().size() == 1 && each.cells().containsKey("ben")).findFirst().orElseThrow();
		for (Case about : List.of(both, one, both)) {
			select(about);
			String ben = "2   ben: " + CaseTexts.tag(inUi(() -> review.state().schema()), about.cells().get("ben"));
			boolean amina = about.cells().containsKey("amina");
			until(ben, () -> buttons().contains(ben) && buttons().contains("1   amina: nothing") != amina);
			List<String> buttons = inUi(DecideByKeysTest::buttons);
			assertTrue(buttons.containsAll(List.of("3   both", "0   nothing to annotate here")), buttons.toString());
			assertTrue(inUi(() -> all(window().getShell(), Button.class).stream().filter(each -> each.isVisible() && each.getText().equals(ben)).findFirst()
					.orElseThrow().getSize().y) > 10, "it is laid out");
		}
	}

	private static List<String> buttons() {
		return all(window().getShell(), Button.class).stream().filter(Button::isVisible).map(Button::getText).toList();
	}

	@Test
	void likeCaseDecidedBefore_isOfferedAsPrecedent() throws Exception {
		Map<String, List<Case>> alike = inUi(() -> review.shown().stream().collect(Collectors.groupingBy(Case::conflict)));
		List<Case> two = alike.values().stream().filter(each -> each.size() > 1).findFirst().orElseThrow();
		select(two.get(0));
		inUi(() -> {
			review.because("overlooked", "");
			return null;
		});
		key('1');
		until("the decision", () -> review.state().decided() == 1);
		select(two.get(1));
		Table precedents = inUi(() -> all(window().getShell(), Table.class).stream()
				.filter(each -> Arrays.stream(each.getColumns()).map(TableColumn::getText).toList().equals(List.of("Text", "Decision", "Reason", "Alike in")))
				.findFirst().orElseThrow());
		until("the precedent", () -> precedents.getItemCount() == 1);
		assertEquals("overlooked", inUi(() -> precedents.getItem(0).getText(2)));
		assertTrue(inUi(() -> precedents.getItem(0).getText(1)).matches("took amina|nothing to annotate"), inUi(() -> precedents.getItem(0).getText(1)));
		int width = inUi(() -> Arrays.stream(precedents.getColumns()).mapToInt(TableColumn::getWidth).sum());
		assertTrue(width <= inUi(() -> precedents.getSize().x), "all columns are seen");
	}
}
