package org.glossator.review.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.glossator.review.ui.ReviewWindow;
import org.glossator.review.ui.cases.ActiveReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The Agreement view on the sample corpus: its figures, what if, cases behind them, and what it exports. */
class AgreementViewTest extends ReviewWindow {

	/** So many annotations that gamma takes longer than anybody takes for a click. */
	private static final int MANY = 2_000;

	private AgreementView view;
	private Composite all;

	/** Before the corpus is closed: the next test measures its own. */
	@AfterEach
	void hide() throws Exception {
		if (view != null) {
			inUi(() -> {
				page().hideView(view);
				return null;
			});
		}
	}

	private void show() throws Exception {
		view = (AgreementView) inUi(() -> page().showView(AgreementView.ID));
		settle();
		all = inUi(() -> {
			window().getShell().forceActive();
			return all(window().getShell(), TabFolder.class).stream().filter(each -> each.getItemCount() == 2 && each.getItem(1).getText().equals("Confusion"))
					.findFirst().orElseThrow().getParent();
		});
		until("the figures", () -> message().contains("documents"));
	}

	private String message() {
		return all(all, Label.class).stream().map(Label::getText).filter(text -> !text.isEmpty()).reduce("", (a, b) -> a + b);
	}

	private Table table(int number) throws Exception {
		return inUi(() -> all(all, Table.class).get(number));
	}

	private static void press(Composite in, String name) throws Exception {
		Button button = inUi(() -> all(in, Button.class).stream().filter(each -> each.getText().equals(name)).findFirst().orElseThrow());
		click(button, new Point(12, 10));
	}

	@Test
	void export_writesTablePageAndPicture() throws Exception {
		show();
		Path csv = folder.resolve("agreement.csv");
		Path html = folder.resolve("agreement.html");
		Path png = folder.resolve("agreement.png");
		for (Path file : List.of(csv, html, png)) {
			inUi(() -> {
				view.export(file);
				return null;
			});
		}
		settleJobs();
		assertTrue(Files.readAllLines(csv).stream().anyMatch(line -> line.startsWith("entity,all,amina+ben,krippendorffAlpha,0.86")));
		assertTrue(Files.readString(html).contains("background:#"));
		ImageData picture = new ImageData(png.toString());
		assertTrue(picture.width > 400 && picture.height > 200, picture.width + " x " + picture.height);
		int dark = 0;
		for (int x = 0; x < picture.width; x++) {
			for (int y = 0; y < picture.height; y++) {
				dark += picture.palette.getRGB(picture.getPixel(x, y)).getHSB()[2] < 0.7f ? 1 : 0;
			}
		}
		assertTrue(dark > 500, "something is painted: " + dark + " dark pixels");
	}

	@Test
	void tagsSupposedToBeOne_changeTheFigures() throws Exception {
		show();
		Table figures = table(1);
		String before = inUi(() -> figures.getItem(0).getText(1));
		press(all, "What If…");
		Shell ask = inUi(() -> {
			for (Shell shell : all.getDisplay().getShells()) {
				if (shell.getText().equals("What If…")) {
					return shell;
				}
			}
			return null;
		});
		inUi(() -> {
			List<Combo> tags = all(ask, Combo.class);
			tags.get(0).setText("Geopolitical entity");
			tags.get(1).setText("Location");
			return null;
		});
		press(ask, "&Suppose");
		until("the figures anew", () -> message().contains("What if Geopolitical entity counts as Location"));
		assertFalse(inUi(() -> figures.getItem(0).getText(1)).equals(before), before);
		assertTrue(inUi(() -> List.of(all(all, Table.class).get(2).getItems()).stream().noneMatch(item -> item.getText(0).equals("Geopolitical entity"))));
		inUi(() -> {
			ask.close();
			return null;
		});
	}

	private void chooseGamma(int item) throws Exception {
		inUi(() -> {
			Combo gamma = all(all, Combo.class).stream().filter(each -> each.getItem(0).equals("No gamma")).findFirst().orElseThrow();
			gamma.select(item);
			gamma.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	/** Waits for what the view tells before the measuring ends. */
	private void whileMeasuring(String what, String told) throws Exception {
		long end = System.nanoTime() + 60_000_000_000L;
		while (!inUi(() -> message().matches(told))) {
			assertTrue(System.nanoTime() < end, "Waited in vain for " + what + ": " + inUi(this::message));
			Thread.onSpinWait();
		}
	}

	@Test
	void measuringOfGammaStopped_saysSoAndKeepsTheFiguresAndCanBeginAnew() throws Exception {
		addLong(MANY);
		show();
		Table figures = table(1);
		int before = inUi(figures::getItemCount);
		chooseGamma(4);
		whileMeasuring("a share of the work", ".*Measuring, [1-9]\\d? %.*");
		press(all, "Stop");
		whileMeasuring("the stop", ".*Measuring was stopped; these are the figures of before.*");
		assertEquals(before, inUi(figures::getItemCount));
		chooseGamma(0);
		until("the figures of a second run", () -> message().contains("documents"));
		press(all, "Measure Again");
		until("the figures of a third run", () -> message().contains("documents"));
		assertFalse(inUi(() -> all(all, Button.class).stream().anyMatch(each -> each.getText().equals("Stop") && each.isEnabled())));
	}

	@Test
	void cellOfTheMatrix_leadsToConfusionAndItsCaseToAReview() throws Exception {
		show();
		TabFolder tabs = inUi(() -> all(all, TabFolder.class).get(0));
		TableCursor matrix = inUi(() -> all(all, TableCursor.class).get(0));
		inUi(() -> matrix.forceFocus());
		key(SWT.CR);
		until("the confusion", () -> tabs.getSelectionIndex() == 1);
		settleJobs();
		TableCursor confusion = inUi(() -> all(all, TableCursor.class).get(1));
		Table cells = inUi(() -> (Table) confusion.getParent());
		until("the cells", () -> cells.getItemCount() > 3);
		Table cases = inUi(() -> all(all, Table.class).stream().filter(each -> each != cells && each.getColumnCount() == 3
				&& each.getColumn(2).getText().equals("Tags")).findFirst().orElseThrow());
		String number = inUi(() -> confusion.getRow().getText(confusion.getColumn()));
		assertEquals(number.isEmpty() ? 0 : Integer.parseInt(number), inUi(cases::getItemCount));
		assertTrue(inUi(cases::getItemCount) > 0, "where most is confused is listed at once");
		String left = inUi(() -> confusion.getRow().getText(0));
		assertFalse(left.equals(inUi(() -> cells.getColumn(confusion.getColumn()).getText())), "a cell of confusion, not of agreement");
		inUi(() -> {
			cases.setSelection(cases.getItemCount() - 1);
			return cases.forceFocus();
		});
		settle();
		assertTrue(inUi(cases::isFocusControl), "the list has the focus");
		String document = inUi(() -> cases.getItem(cases.getItemCount() - 1).getText(0));
		key(SWT.CR);
		until("the review of the case", () -> ActiveReview.of(page().getActiveEditor()) != null
				&& ActiveReview.of(page().getActiveEditor()).input().document().equals(document)
				&& ActiveReview.of(page().getActiveEditor()).selected() != null);
	}
}
