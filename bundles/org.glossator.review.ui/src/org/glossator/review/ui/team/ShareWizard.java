package org.glossator.review.ui.team;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.team.Team;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;

/** Makes a corpus a team's: asks where the team meets. */
final class ShareWizard extends Wizard {

	private final Corpus corpus;
	private final AddressPage page;

	ShareWizard(Corpus corpus) {
		this.corpus = corpus;
		setWindowTitle("Share This Corpus");
		page = AddressPage.toShare(corpus.folder());
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		if (!PlatformUI.getWorkbench().saveAllEditors(true)) {
			return false;
		}
		page.takeName(corpora);
		String address = page.address();
		String person = corpora.annotator();
		Logins logins = new Logins(Display.getCurrent());
		CorpusJob.start("Sharing " + corpus.name(), monitor -> {
			Team.init(corpus.folder(), address, person, logins, new MonitorWatch(monitor)).close();
			corpora.changed();
		});
		return true;
	}
}
