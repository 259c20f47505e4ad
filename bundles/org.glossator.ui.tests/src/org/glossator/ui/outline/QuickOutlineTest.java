package org.glossator.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.ui.bot.Desk;
import org.glossator.ui.bot.DeskFixture;
import org.glossator.ui.popup.ListPopup;
import org.junit.jupiter.api.Test;

/** The quick outline by its keys, and that commands and keys can be looked up and changed. */
class QuickOutlineTest extends DeskFixture {

	private static SpanRecord span(String id, int begin, int end, String kind) {
		return new SpanRecord(id, "entity", Span.of(begin, end), FeatureValues.of("kind", kind), Provenance.MANUAL);
	}

	private static Composite popup() {
		return ListPopup.openIn(Desk.window());
	}

	@Test
	void typedWordAndEnter_goToTheAnnotation() throws Exception {
		desk = Desk.with(folder, "Mayor Olsen lied about the dam of Varnia.");
		DocumentSession session = desk.open("text1");
		desk.add(session, span("a", 6, 11, "PER"), span("b", 23, 30, "FAC"), span("c", 34, 40, "GPE"));
		desk.text();
		desk.bot().key('o', SWT.CTRL);
		desk.bot().until("the outline", () -> popup() != null);
		Table table = Desk.controls(popup(), Table.class).get(0);
		assertEquals(3, table.getItemCount());
		desk.bot().until("the words to have the focus", () -> desk.bot().display().getFocusControl() instanceof Text);
		desk.bot().type("geopol");
		desk.bot().until("one annotation", () -> table.isDisposed() || table.getItemCount() == 1);
		desk.bot().key(SWT.CR);
		desk.bot().until("the outline to close", () -> popup() == null);
		assertSame(session.element("c"), ((IStructuredSelection) Desk.page().getActiveEditor().getSite().getSelectionProvider().getSelection()).getFirstElement());
		assertSame(Desk.page().getActiveEditor(), Desk.page().getActivePart());
		assertEquals(1, ((IStructuredSelection) Desk.page().getActiveEditor().getSite().getSelectionProvider().getSelection()).toList().stream()
				.filter(Element.class::isInstance).count());
	}

	@Test
	void escape_leavesEverythingAsItWas() throws Exception {
		desk = Desk.with(folder, "Mayor Olsen lied.");
		DocumentSession session = desk.open("text1");
		desk.add(session, span("a", 6, 11, "PER"));
		desk.text();
		desk.bot().key('o', SWT.CTRL);
		desk.bot().until("the outline", () -> popup() != null);
		desk.bot().key(SWT.ESC);
		desk.bot().until("the outline to close", () -> popup() == null);
		assertEquals(0, ((IStructuredSelection) Desk.page().getActiveEditor().getSite().getSelectionProvider().getSelection()).size());
	}

	@Test
	void keysThemesAndCommands_canBeFound() throws Exception {
		desk = Desk.with(folder, "Mayor Olsen lied.");
		List<?> nodes = PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER);
		List<String> pages = nodes.stream().map(node -> ((IPreferenceNode) node).getId()).toList();
		assertTrue(pages.containsAll(List.of("org.eclipse.ui.preferencePages.Keys", "org.eclipse.ui.preferencePages.Views",
				"org.eclipse.ui.preferencePages.ColorsAndFonts")), pages.toString());
		IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
		for (String command : new String[] { "org.glossator.ui.findCommand", "org.eclipse.ui.edit.findReplace", "org.glossator.ui.findInCorpus", "org.glossator.ui.nextProblem",
				"org.glossator.ui.quickOutline", "org.glossator.ui.annotateAlike" }) {
			assertNotNull(keys.getBestActiveBindingFor(command), command + " has no key");
		}
		// Two commands on one key in one context would both be dead.
		for (Binding binding : keys.getBindings()) {
			if (binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().startsWith("org.glossator.ui.")) {
				for (Binding other : keys.getBindings()) {
					boolean same = other.getParameterizedCommand() != null && other.getTriggerSequence().equals(binding.getTriggerSequence())
							&& other.getContextId().equals(binding.getContextId()) && other.getSchemeId().equals(binding.getSchemeId())
							&& (other.getPlatform() == null || other.getPlatform().equals(SWT.getPlatform()));
					if (same) {
						assertEquals(binding.getParameterizedCommand().getId(), other.getParameterizedCommand().getId(), binding.getTriggerSequence().format());
					}
				}
			}
		}
	}
}
