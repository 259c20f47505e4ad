package org.glossator.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.ui.annotations.AnnotationsView;
import org.glossator.ui.bot.Desk;
import org.glossator.ui.bot.DeskFixture;
import org.glossator.ui.bot.ScreenReader;
import org.glossator.ui.corpus.CorpusView;
import org.glossator.ui.details.DetailsView;
import org.glossator.ui.document.ElementTarget;
import org.glossator.ui.find.FindView;
import org.glossator.ui.problems.ProblemsView;
import org.glossator.ui.suggest.SuggestionsView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views as somebody without a mouse or without sight meets them. */
class AccessibilityTest extends DeskFixture {

	private static final String TEXT = "Mayor Olsen lied about the dam.\n";

	@BeforeEach
	void open() throws Exception {
		desk = Desk.with(folder, TEXT);
		session = desk.open("text1");
		desk.add(session, new SpanRecord("a", "entity", Span.of(6, 11), FeatureValues.of("kind", "PER"), Provenance.MANUAL),
				new SpanRecord("c", "claim", Span.of(0, 31), FeatureValues.of("evidence", "supports|a"), Provenance.suggestion(Origin.engine("x", "1"), 0.6, "because")),
				new RelationRecord("r", "claimant", "c", "a", FeatureValues.NONE, Provenance.MANUAL));
	}

	/** The widget of a part, which the workbench keeps in its own model and shows to nobody. */
	private static Composite area(IWorkbenchPart part) throws ReflectiveOperationException {
		Object model = part.getSite().getClass().getMethod("getModel").invoke(part.getSite());
		return (Composite) model.getClass().getMethod("getWidget").invoke(model);
	}

	/** The views of the bundles named, as the registry has them. */
	private static Set<String> views(String bundle) {
		Set<String> ids = new LinkedHashSet<>();
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.views")) {
			if (element.getName().equals("view") && element.getContributor().getName().equals(bundle)) {
				ids.add(element.getAttribute("id"));
			}
		}
		return ids;
	}

	private List<String> nameless(IViewPart view) throws ReflectiveOperationException {
		List<String> nameless = new ArrayList<>();
		for (Control control : Desk.controls(area(view), Control.class)) {
			if (ScreenReader.isMet(control) && ScreenReader.name(control).isEmpty()) {
				nameless.add(view.getTitle() + ": " + control);
			}
			if (control instanceof ToolBar bar) {
				ScreenReader.nameless(bar).forEach(item -> nameless.add(view.getTitle() + ": " + item));
			}
		}
		return nameless;
	}

	@Test
	void everyControlOfEveryView_hasANameForAScreenReader() throws Exception {
		Set<String> ids = views("org.glossator.ui");
		assertTrue(ids.contains(FindView.ID) && ids.size() > 6, ids.toString());
		List<String> nameless = new ArrayList<>();
		for (String id : ids) {
			IViewPart view = desk.show(id, IViewPart.class);
			desk.bot().settle();
			nameless.addAll(nameless(view));
		}
		Adapters.adapt(Desk.page().getActiveEditor(), ElementTarget.class).select(List.of(session.element("c")), true);
		nameless.addAll(nameless(desk.show(DetailsView.ID, IViewPart.class)));
		Adapters.adapt(Desk.page().getActiveEditor(), ElementTarget.class).select(List.of(session.element("a")), true);
		nameless.addAll(nameless(desk.show(DetailsView.ID, IViewPart.class)));
		desk.idle();
		assertEquals(List.of(), nameless);
	}

	@Test
	void tabKey_leadsFromTheFirstFieldThroughAllOthers() throws Exception {
		for (String id : List.of(FindView.ID, SuggestionsView.ID, ProblemsView.ID, AnnotationsView.ID, CorpusView.ID)) {
			IViewPart view = desk.show(id, IViewPart.class);
			Composite area = area(view);
			desk.bot().until("the focus in " + id, () -> inside(desk.bot().display().getFocusControl(), area));
			Desk.controls(area, Control.class).stream().filter(ScreenReader::isMet).filter(Control::isVisible).findFirst().orElseThrow().forceFocus();
			Set<Control> reached = new LinkedHashSet<>();
			// The focus starts in the first field, and Tab leads on until the tabs of the views are reached.
			for (int i = 0; i < 30 && inside(desk.bot().display().getFocusControl(), area); i++) {
				reached.add(desk.bot().display().getFocusControl());
				desk.bot().key(SWT.TAB);
			}
			for (Control control : Desk.controls(area, Control.class)) {
				boolean radioOfAGroup = (control.getStyle() & SWT.RADIO) != 0;
				if (ScreenReader.isMet(control) && control.isVisible() && control.isEnabled() && !radioOfAGroup) {
					assertTrue(reached.contains(control), view.getTitle() + ": Tab does not reach " + control);
				}
			}
		}
	}

	private static boolean inside(Control control, Composite area) {
		for (Control each = control; each != null; each = each.getParent()) {
			if (each == area) {
				return true;
			}
		}
		return false;
	}

	@Test
	void underlinedLetters_areNotThoseOfTheMenuBarNorTwiceInAView() throws Exception {
		// Alt+W that rejects suggestions instead of opening the menu Window is worse than no letter at all.
		String menus = letters(Desk.window().getMenuBar() == null ? List.of()
				: java.util.Arrays.stream(Desk.window().getMenuBar().getItems()).map(org.eclipse.swt.widgets.MenuItem::getText).toList());
		assertTrue(menus.contains("w") && menus.contains("f"), menus);
		List<String> wrong = new ArrayList<>();
		for (String id : views("org.glossator.ui")) {
			IViewPart view = desk.show(id, IViewPart.class);
			String seen = "";
			for (Control control : Desk.controls(area(view), Control.class)) {
				String text = !control.isVisible() ? "" : control instanceof org.eclipse.swt.widgets.Button button ? button.getText()
						: control instanceof org.eclipse.swt.widgets.Label label ? label.getText() : "";
				String letter = letters(List.of(text));
				if (!letter.isEmpty() && (menus + seen).contains(letter)) {
					wrong.add(view.getTitle() + ": " + text);
				}
				seen += letter;
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static String letters(List<String> texts) {
		StringBuilder letters = new StringBuilder();
		for (String text : texts) {
			String plain = text.replace("&&", "");
			int at = plain.indexOf('&');
			letters.append(at < 0 || at + 1 == plain.length() ? "" : plain.substring(at + 1, at + 2).toLowerCase(java.util.Locale.ROOT));
		}
		return letters.toString();
	}

	@Test
	void tables_haveHeadsThatAreNotCut() throws Exception {
		for (String id : views("org.glossator.ui")) {
			IViewPart view = desk.show(id, IViewPart.class);
			for (Table table : Desk.controls(area(view), Table.class)) {
				for (TableColumn column : table.getColumns()) {
					if (!column.getText().isEmpty()) {
						org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(table);
						int needed = gc.textExtent(column.getText()).x;
						gc.dispose();
						assertFalse(column.getWidth() < needed + 4, view.getTitle() + ": " + column.getText() + " needs " + needed + ", has " + column.getWidth());
					}
				}
			}
		}
	}
}
