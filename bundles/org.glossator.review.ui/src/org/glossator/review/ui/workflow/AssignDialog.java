package org.glossator.review.ui.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.adjudication.CorpusCuration;
import org.glossator.review.workflow.Workflow;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.corpus.AnnotatorName;
import org.glossator.ui.corpus.OpenCorpora;

/** Asks who is to annotate documents, how many each document is to have, and whether they work blind. */
final class AssignDialog extends TitleAreaDialog {

	private final Corpus corpus;
	private final List<String> documents;
	private boolean blind;
	private Table names;
	private Text more;
	private Spinner overlap;
	private Label outcome;
	private Map<String, List<String>> plan = Map.of();

	AssignDialog(Shell parent, Corpus corpus, List<String> documents, boolean blind) {
		super(parent);
		this.corpus = corpus;
		this.documents = documents;
		this.blind = blind;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Assign Documents");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(documents.size() == 1 ? "Who annotates this document?" : "Who annotates these " + documents.size() + " documents?");
		setMessage("Documents are spread so that all have about the same number and each pair of annotators meets about equally often.");
		Composite area = (Composite) super.createDialogArea(parent);
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		names = new Table(form, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
		AccessibleName.set(names, "Annotators");
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(320, 110).applyTo(names);
		for (String annotator : corpus.annotators()) {
			if (!annotator.equals(CorpusCuration.TARGET) && !annotator.equals(Corpus.EXTRACTION)) {
				new TableItem(names, SWT.NONE).setText(annotator);
			}
		}
		names.addListener(SWT.Selection, event -> update());
		new Label(form, SWT.NONE).setText("&Others, with commas between");
		more = new Text(form, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(more);
		more.addListener(SWT.Modify, event -> update());
		new Label(form, SWT.NONE).setText("Annotators for &each document");
		overlap = new Spinner(form, SWT.BORDER);
		overlap.setValues(2, 1, 20, 0, 1, 1);
		overlap.addListener(SWT.Modify, event -> update());
		Button hidden = new Button(form, SWT.CHECK);
		hidden.setText("&Blind: colleagues' sets are hidden until one's own is finished");
		hidden.setSelection(blind);
		hidden.addListener(SWT.Selection, event -> blind = hidden.getSelection());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(hidden);
		outcome = new Label(form, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(320, 40).applyTo(outcome);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		update();
	}

	private List<String> chosen() {
		List<String> chosen = new ArrayList<>();
		for (TableItem item : names.getItems()) {
			if (item.getChecked()) {
				chosen.add(item.getText());
			}
		}
		for (String name : more.getText().split(",")) {
			if (!name.isBlank() && !chosen.contains(name.strip())) {
				chosen.add(name.strip());
			}
		}
		return chosen;
	}

	private void update() {
		List<String> chosen = chosen();
		String fault = chosen.stream().allMatch(OpenCorpora::isName) ? null : AnnotatorName.RULE;
		if (fault == null && !chosen.isEmpty() && overlap.getSelection() > chosen.size()) {
			fault = "Each document can have " + chosen.size() + " of these annotators at most.";
		}
		setErrorMessage(fault);
		boolean possible = fault == null && !chosen.isEmpty();
		plan = possible ? Workflow.plan(documents, chosen, overlap.getSelection()) : Map.of();
		outcome.setText(possible ? counts() : "");
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(possible);
		}
	}

	private String counts() {
		Map<String, Integer> counts = new TreeMap<>();
		plan.values().forEach(annotators -> annotators.forEach(annotator -> counts.merge(annotator, 1, Integer::sum)));
		List<String> parts = new ArrayList<>();
		counts.forEach((annotator, count) -> parts.add(annotator + " " + count));
		return String.join(", ", parts);
	}

	/** The annotators of each document. */
	Map<String, List<String>> plan() {
		return plan;
	}

	/** Whether annotators are to work blind. */
	boolean isBlind() {
		return blind;
	}
}
