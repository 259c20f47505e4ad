package org.glossator.ui.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.text.record.Status;

/** Accepts or rejects, in the Suggestions view or what is selected in another list. */
public final class DecideHandler extends AbstractHandler {

	private static final String DECISION = "org.glossator.ui.decision";
	private static final String WHICH = "org.glossator.ui.which";

	@Override
	public Object execute(ExecutionEvent event) {
		Status decision = Status.of(event.getParameter(DECISION));
		String which = event.getParameter(WHICH);
		if (decision == null) {
			return null;
		}
		if (HandlerUtil.getActivePart(event) instanceof SuggestionsView view) {
			view.decide(which == null ? SuggestionsView.Which.SELECTED : SuggestionsView.Which.valueOf(which.toUpperCase(Locale.ROOT)), decision);
			return null;
		}
		DocumentSession session = Adapters.adapt(HandlerUtil.getActiveEditor(event), DocumentSession.class);
		List<Element> elements = new ArrayList<>();
		for (Object selected : HandlerUtil.getCurrentStructuredSelection(event).toList()) {
			if (selected instanceof Element element) {
				elements.add(element);
			}
		}
		if (session != null) {
			Decisions.make(session, elements, decision, () -> { });
		}
		return null;
	}
}
