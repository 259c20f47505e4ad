package org.glossator.ui.exchange;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.exchange.Exchange;
import org.glossator.exchange.ExportRequest;
import org.glossator.exchange.ExportResult;
import org.glossator.ui.corpus.ChosenCorpus;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;
import org.osgi.framework.FrameworkUtil;

/** Exports an open corpus, or part of it: what and where to, then a look at what would be lost. */
public final class ExportWizard extends Wizard implements IExportWizard {

	private final ExportSettings settings = new ExportSettings();
	private final OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
	private ExportChoicePage choice;

	/** For the platform; {@link #init} follows. */
	public ExportWizard() {
		setWindowTitle("Export");
		setDialogSettings(DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class)).getDialogSettings(), "export"));
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		Corpus corpus = ChosenCorpus.of(selection, workbench.getActiveWorkbenchWindow(), corpora);
		if (corpus != null) {
			settings.corpus(corpus, ChosenCorpus.documents(selection, corpus));
		}
	}

	@Override
	public void addPages() {
		if (settings.corpus() == null) {
			addPage(new NoCorpusPage("Export"));
			return;
		}
		choice = new ExportChoicePage(settings, corpora.corpora());
		addPage(choice);
		addPage(new ExportPreviewPage(settings));
	}

	@Override
	public boolean performFinish() {
		choice.remember();
		Corpus corpus = settings.corpus();
		Path target = Path.of(settings.target());
		boolean folder = settings.format().writesFolder();
		ExportRequest request = settings.request(target, new NullProgressMonitor());
		CorpusJob.start("Exporting " + corpus.name(), monitor -> {
			MonitorProgress progress = new MonitorProgress(monitor, "Exporting " + corpus.name());
			try {
				ExportResult result = Exchange.export(corpus, request.progress(progress));
				ReportDialog.show("Export", Sentences.done(result), result.losses(), result.target());
			} catch (CancellationException e) {
				ReportDialog.show("Export", Sentences.cancelledExport(progress, folder, target), null, null);
				throw e;
			}
		});
		return true;
	}
}
