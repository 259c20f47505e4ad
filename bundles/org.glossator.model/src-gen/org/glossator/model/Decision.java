/**
 */
package org.glossator.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a difference between annotators was settled.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.Decision#getId <em>Id</em>}</li>
 *   <li>{@link org.glossator.model.Decision#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.glossator.model.Decision#getCreated <em>Created</em>}</li>
 *   <li>{@link org.glossator.model.Decision#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.glossator.model.Decision#getDifference <em>Difference</em>}</li>
 *   <li>{@link org.glossator.model.Decision#getAction <em>Action</em>}</li>
 *   <li>{@link org.glossator.model.Decision#getReason <em>Reason</em>}</li>
 *   <li>{@link org.glossator.model.Decision#getNote <em>Note</em>}</li>
 *   <li>{@link org.glossator.model.Decision#getCovered <em>Covered</em>}</li>
 *   <li>{@link org.glossator.model.Decision#getCandidates <em>Candidates</em>}</li>
 *   <li>{@link org.glossator.model.Decision#getResults <em>Results</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.ModelPackage#getDecision()
 * @model
 * @generated
 */
public interface Decision extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in its document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.glossator.model.ModelPackage#getDecision_Id()
	 * @model default="" id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.glossator.model.Decision#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.glossator.model.ModelPackage#getDecision_Author()
	 * @model default=""
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.glossator.model.Decision#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When, ISO 8601 in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(String)
	 * @see org.glossator.model.ModelPackage#getDecision_Created()
	 * @model default=""
	 * @generated
	 */
	String getCreated();

	/**
	 * Sets the value of the '{@link org.glossator.model.Decision#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(String value);

	/**
	 * Returns the value of the '<em><b>Layer</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layer decided on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layer</em>' attribute.
	 * @see #setLayer(String)
	 * @see org.glossator.model.ModelPackage#getDecision_Layer()
	 * @model default=""
	 * @generated
	 */
	String getLayer();

	/**
	 * Sets the value of the '{@link org.glossator.model.Decision#getLayer <em>Layer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layer</em>' attribute.
	 * @see #getLayer()
	 * @generated
	 */
	void setLayer(String value);

	/**
	 * Returns the value of the '<em><b>Difference</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind of difference, such as boundary or label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Difference</em>' attribute.
	 * @see #setDifference(String)
	 * @see org.glossator.model.ModelPackage#getDecision_Difference()
	 * @model default=""
	 * @generated
	 */
	String getDifference();

	/**
	 * Sets the value of the '{@link org.glossator.model.Decision#getDifference <em>Difference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Difference</em>' attribute.
	 * @see #getDifference()
	 * @generated
	 */
	void setDifference(String value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done, such as left, right, both, neither or new.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(String)
	 * @see org.glossator.model.ModelPackage#getDecision_Action()
	 * @model default=""
	 * @generated
	 */
	String getAction();

	/**
	 * Sets the value of the '{@link org.glossator.model.Decision#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, from the corpus's list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.glossator.model.ModelPackage#getDecision_Reason()
	 * @model default=""
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.glossator.model.Decision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A free remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.glossator.model.ModelPackage#getDecision_Note()
	 * @model default=""
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.glossator.model.Decision#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Covered</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text decided on; by it precedents are found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Covered</em>' attribute.
	 * @see #setCovered(String)
	 * @see org.glossator.model.ModelPackage#getDecision_Covered()
	 * @model default=""
	 * @generated
	 */
	String getCovered();

	/**
	 * Sets the value of the '{@link org.glossator.model.Decision#getCovered <em>Covered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Covered</em>' attribute.
	 * @see #getCovered()
	 * @generated
	 */
	void setCovered(String value);

	/**
	 * Returns the value of the '<em><b>Candidates</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What there was to choose from, each as annotator, slash, id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Candidates</em>' attribute list.
	 * @see org.glossator.model.ModelPackage#getDecision_Candidates()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCandidates();

	/**
	 * Returns the value of the '<em><b>Results</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids in the adjudicated set that came of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Results</em>' attribute list.
	 * @see org.glossator.model.ModelPackage#getDecision_Results()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getResults();

} // Decision
