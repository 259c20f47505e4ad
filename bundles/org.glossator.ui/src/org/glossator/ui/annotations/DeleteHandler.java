package org.glossator.ui.annotations;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.edit.Edits;
import org.glossator.core.edit.Propagation;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.ui.bulk.LargeEdits;

/** Delete in the list of annotations: takes the selected ones out, in one step of undo. */
public final class DeleteHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DocumentSession session = Adapters.adapt(HandlerUtil.getActiveEditor(event), DocumentSession.class);
		if (session == null) {
			return null;
		}
		Set<String> ids = new LinkedHashSet<>();
		for (Object selected : HandlerUtil.getCurrentStructuredSelection(event).toList()) {
			if (selected instanceof Element element && session.element(element.getId()) == element) {
				ids.add(element.getId());
			}
		}
		String label = ids.size() == 1 ? "Delete annotation" : "Delete " + ids.size() + " annotations";
		if (LargeEdits.isLarge(ids.size())) {
			LargeEdits.start(session, label, set -> Propagation.remove(set, ids, session.schema()), () -> { });
		} else if (!ids.isEmpty()) {
			session.commandStack().execute(Edits.remove(session, label, ids));
		}
		return null;
	}
}
