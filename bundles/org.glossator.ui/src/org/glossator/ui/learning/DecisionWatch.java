package org.glossator.ui.learning;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionChange;
import org.glossator.core.session.SessionListener;
import org.glossator.model.Element;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.Status;
import org.glossator.ui.document.ActiveSession;

/** Tells the {@link Learner} of every decision in the document that is worked on, in every window. */
public final class DecisionWatch implements IStartup, IWindowListener {

	private Learner learner;
	private final Set<IWorkbenchPage> watched = new HashSet<>();

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			learner = workbench.getService(Learner.class);
			workbench.addWindowListener(this);
			for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
				watch(window);
			}
		});
	}

	private void watch(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		if (page != null && watched.add(page)) {
			new ActiveSession(page, new Follower(learner)::show);
		}
	}

	/** Listens to the session that is active. */
	private static final class Follower implements SessionListener {

		private final Learner learner;
		private DocumentSession session;

		Follower(Learner learner) {
			this.learner = learner;
		}

		void show(DocumentSession now) {
			if (session != null) {
				session.removeListener(this);
			}
			session = now;
			if (session != null) {
				session.addListener(this);
			}
		}

		@Override
		public void changed(SessionChange change) {
			Set<String> layers = decided(change);
			if (!layers.isEmpty()) {
				learner.decided(change.session().corpus(), layers);
			}
		}
	}

	/** The layers of which something was accepted, rejected, corrected, or taken back. */
	static Set<String> decided(SessionChange change) {
		Set<String> layers = new HashSet<>();
		change.added().forEach(element -> note(element.getProvenance(), element, layers));
		change.removed().forEach(element -> note(element.getProvenance(), element, layers));
		for (SessionChange.Changed each : change.changed()) {
			AnnotationRecord before = each.before();
			note(each.element().getProvenance(), each.element(), layers);
			note(before.provenance(), each.element(), layers);
			if (!before.layer().equals(each.element().getLayer()) && before.provenance().status() != Status.SUGGESTED) {
				layers.add(before.layer());
			}
		}
		return layers;
	}

	private static void note(Provenance provenance, Element element, Set<String> layers) {
		if (provenance.status() != Status.SUGGESTED) {
			layers.add(element.getLayer());
		}
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		watch(window);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		watch(window);
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// Its document is still worked on.
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		watched.removeIf(page -> page.getWorkbenchWindow() == window);
	}
}
