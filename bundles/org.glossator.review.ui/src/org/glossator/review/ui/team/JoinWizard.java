package org.glossator.review.ui.team;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.glossator.review.team.Team;
import org.glossator.text.InputFault;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;

/** Brings a team's corpus to this computer: asks for its address, a folder for it and the person's name. */
public final class JoinWizard extends Wizard {

	private final AddressPage page = AddressPage.toJoin();

	/** Made by whoever opens it. */
	public JoinWizard() {
		setWindowTitle("Join a Team");
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		page.takeName(corpora);
		String address = page.address();
		Path folder = page.folder();
		String person = corpora.annotator();
		Logins logins = new Logins(Display.getCurrent());
		CorpusJob.start("Joining " + address, monitor -> {
			if (isBegun(folder)) {
				try (Team team = Team.open(folder, person, logins)) {
					if (!team.remote().equals(address)) {
						throw new InputFault(folder, 0, "Joining " + team.remote() + " was begun in this folder; name that address or a new folder.");
					}
					team.watch(new MonitorWatch(monitor));
					team.pull();
				}
			} else {
				Team.join(address, folder, person, logins, new MonitorWatch(monitor)).close();
			}
			corpora.open(folder);
		});
		return true;
	}

	/** Whether somebody began to join into that folder and was interrupted, or refused by the address. */
	static boolean isBegun(Path folder) {
		return Team.isTeam(folder) && !Files.exists(folder.resolve("corpus.glossator"));
	}
}
