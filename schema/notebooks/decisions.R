# Every decision that fits a filter as a data frame, page by page. Needs the package jsonlite (and httr2).
library(httr2)
library(jsonlite)

address <- "http://127.0.0.1:4000"
query <- "query ($filter: DecisionFilter, $after: String) {
  decisionsPage(filter: $filter, first: 100, after: $after) { id name kind stage certainty when pageKey }
}"

decisions <- function(filter = NULL) {
  pages <- list()
  after <- NULL
  repeat {
    body <- list(query = query, variables = list(filter = filter, after = after))
    answer <- request(paste0(address, "/graphql")) |> req_body_json(body) |> req_perform() |> resp_body_string() |> fromJSON()
    page <- answer$data$decisionsPage
    if (length(page) == 0) break
    pages[[length(pages) + 1]] <- page
    if (nrow(page) < 100) break
    after <- tail(page$pageKey, 1)
  }
  do.call(rbind, pages)
}

print(head(decisions()))
