package org.glossator.review.ui.team;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.team.Team;
import org.glossator.text.InputFault;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.CorpusView;
import org.glossator.ui.corpus.OpenCorpora;

/** Brings a team's corpus to this computer: asks for its address, a folder for it and the person's name. */
final class JoinWizard extends Wizard {

	private final IWorkbenchPage page;
	private final AddressPage address = AddressPage.toJoin();

	/** @param page where the new corpus is shown */
	JoinWizard(IWorkbenchPage page) {
		this.page = page;
		setWindowTitle("Join a Team");
	}

	@Override
	public void addPages() {
		addPage(address);
	}

	@Override
	public boolean performFinish() {
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		address.takeName(corpora);
		String from = address.address();
		Path folder = address.folder();
		String person = corpora.annotator();
		Display display = Display.getCurrent();
		Logins logins = new Logins(display);
		CorpusJob.start("Joining " + from, monitor -> {
			if (isBegun(folder)) {
				try (Team team = Team.open(folder, person, logins)) {
					if (!team.remote().equals(from)) {
						throw new InputFault(folder, 0, "Joining " + team.remote() + " was begun in this folder; name that address or a new folder.");
					}
					team.watch(new MonitorWatch(monitor));
					team.pull();
				}
			} else {
				Team.join(from, folder, person, logins, new MonitorWatch(monitor)).close();
			}
			Corpus joined = corpora.open(folder);
			display.asyncExec(() -> reveal(joined));
		});
		return true;
	}

	/** A copy has the name of the corpus it was made of: the person is shown which of them is new. */
	private void reveal(Corpus joined) {
		try {
			((CorpusView) page.showView(CorpusView.ID)).reveal(joined);
		} catch (PartInitException e) {
			ILog.of(JoinWizard.class).error("The Corpus view could not be opened", e);
		}
	}

	/** Whether somebody began to join into that folder and was interrupted, or refused by the address. */
	static boolean isBegun(Path folder) {
		return Team.isTeam(folder) && !Files.exists(folder.resolve("corpus.glossator"));
	}
}
