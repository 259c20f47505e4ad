package org.glossator.ui.rules;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.text.record.Provenance;
import org.glossator.ui.document.StatusSentence;

/** Opens the lexicon entry or the rule that the selected suggestion's reason names. */
public final class OpenReasonHandler extends AbstractHandler {

	/** How the reasons begin that models give. */
	private static final List<String> OF_A_MODEL = List.of("model", "tagger", "close reading");

	@Override
	public Object execute(ExecutionEvent event) {
		IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
		DocumentSession session = Adapters.adapt(HandlerUtil.getActiveEditor(event), DocumentSession.class);
		if (session == null || !(selection.getFirstElement() instanceof Element element)) {
			StatusSentence.say(HandlerUtil.getActivePart(event), "Select a suggestion first.");
			return null;
		}
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		Provenance provenance = element.getProvenance();
		Optional<EngineFiles.Place> place = EngineFiles.place(provenance.origin().name() + " " + provenance.reason());
		place.ifPresentOrElse(found -> EngineFiles.open(page, session.corpus().folder(), found.inCorpus(), found.line()),
				() -> StatusSentence.say(HandlerUtil.getActivePart(event), nowhere(provenance)));
		return null;
	}

	/** Why there is no place to go to. */
	static String nowhere(Provenance provenance) {
		String who = switch (provenance.origin().kind()) {
			case ENGINE -> isModel(provenance) ? "A model suggested this" : "The engine found this by itself";
			case MANUAL -> "A person annotated this";
			case IMPORT -> "This was imported";
		};
		return who + ", so there is no entry to go to.";
	}

	private static boolean isModel(Provenance provenance) {
		String engine = provenance.origin().name();
		return engine.startsWith("learned:") || engine.equals("claims") || OF_A_MODEL.stream().anyMatch(provenance.reason()::startsWith);
	}
}
